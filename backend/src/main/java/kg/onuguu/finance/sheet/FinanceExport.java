package kg.onuguu.finance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.finance.EntryFilter;
import kg.onuguu.finance.EntryRepository;
import kg.onuguu.finance.FinanceAudit;
import kg.onuguu.finance.FinanceEntry;
import kg.onuguu.finance.PlanLimits;
import kg.onuguu.finance.PlannedActivities;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Paging;

/** Gives the book as a spreadsheet that can be imported again, and an empty one to fill in. */
@ApplicationScoped
class FinanceExport {
  private static final int AT_ONCE = 2000;

  private final SchoolDirectory schools;
  private final EntryRepository entries;
  private final PlannedActivities activities;
  private final Vocabulary vocabulary;
  private final FinanceAudit audit;
  private final CurrentRequest request;

  FinanceExport(
      SchoolDirectory schools,
      EntryRepository entries,
      PlannedActivities activities,
      Vocabulary vocabulary,
      FinanceAudit audit,
      CurrentRequest request) {
    this.schools = schools;
    this.entries = entries;
    this.activities = activities;
    this.vocabulary = vocabulary;
    this.audit = audit;
    this.request = request;
  }

  /** A file and the number of the school that it is named after. */
  record File(byte[] content, String schoolNumber) {}

  @Transactional
  File of(AccessScope scope, UUID schoolId, EntryFilter filter, EntryFilter.Order order) {
    School school = schools.require(schoolId, scope);
    EntryFilter narrowed = activities.narrowed(school, filter);
    PlanLimits limits = activities.limits(school);
    Language language = request.language();
    try (SheetWriter book = new SheetWriter()) {
      SheetPage page = page(book, "sheet.book", List.of(FinanceColumn.values()), language);
      int number = 0;
      List<FinanceEntry> some;
      do {
        some = entries.page(school, narrowed, limits, order, new Paging(number++, AT_ONCE));
        some.forEach(entry -> page.add(row(entry, language)));
        entries.forget();
      } while (some.size() == AT_ONCE);
      audit.book(
          AuditAction.EXPORTED,
          schoolId,
          AuditChanges.of("rows", null, (number - 1) * AT_ONCE + some.size()));
      return new File(book.bytes(), school.getNumber());
    }
  }

  /** Headings, the values of the coded columns on a second sheet, and lists to choose from. */
  @Transactional
  File template(AccessScope scope, UUID schoolId) {
    School school = schools.require(schoolId, scope);
    Language language = request.language();
    List<FinanceColumn> columns =
        Arrays.stream(FinanceColumn.values())
            .filter(column -> column != FinanceColumn.NUMBER)
            .toList();
    List<FinanceColumn> coded = columns.stream().filter(column -> column.set() != null).toList();
    List<List<String>> values = coded.stream().map(column -> offered(column, language)).toList();
    try (SheetWriter book = new SheetWriter()) {
      SheetPage page = page(book, "sheet.book", columns, language);
      SheetPage list = page(book, "sheet.values", coded, language);
      int rows = values.stream().mapToInt(List::size).max().orElse(0);
      for (int row = 0; row < rows; row++) {
        List<String> cells = new ArrayList<>();
        for (List<String> column : values) {
          cells.add(row < column.size() ? column.get(row) : null);
        }
        list.add(cells);
      }
      for (int i = 0; i < coded.size(); i++) {
        page.choices(columns.indexOf(coded.get(i)), list, i, values.get(i).size());
      }
      return new File(book.bytes(), school.getNumber());
    }
  }

  /** What may be filled in: an entry is reversed where it stands, not by a file. */
  private List<String> offered(FinanceColumn column, Language language) {
    String reversal = vocabulary.text("label.entry_type.reversal", language);
    return vocabulary.labels(column.set(), language).stream()
        .filter(label -> column != FinanceColumn.TYPE || !label.equals(reversal))
        .toList();
  }

  private SheetPage page(
      SheetWriter book, String name, List<FinanceColumn> columns, Language language) {
    return book.page(
        vocabulary.text(name, language),
        columns.stream()
            .map(column -> new SheetHeading(vocabulary.heading(column, language), column.width()))
            .toList());
  }

  private List<Object> row(FinanceEntry entry, Language language) {
    List<Object> cells = new ArrayList<>();
    for (Map.Entry<FinanceColumn, Object> value : Values.of(entry).entrySet()) {
      cells.add(Values.cell(value.getKey(), value.getValue(), vocabulary, language));
    }
    return cells;
  }
}
