package kg.onuguu.finance.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.onuguu.api.model.FinanceImportedRow;
import kg.onuguu.api.model.FinanceImportedRowState;
import kg.onuguu.finance.EntryContent;
import kg.onuguu.finance.EntryRules;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.FinanceEntry;
import kg.onuguu.finance.FinanceMapper;
import kg.onuguu.finance.FinancePeriod;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.sheet.ImportErrors;
import kg.onuguu.shared.sheet.ImportHeadings;
import kg.onuguu.shared.sheet.ImportParser;
import kg.onuguu.shared.sheet.ImportedCells;
import kg.onuguu.shared.sheet.SheetRow;
import kg.onuguu.shared.text.Formats;
import kg.onuguu.shared.text.Language;

/**
 * One import: reads the rows, then judges them against the book, incomes before expenses, so that
 * the order in the file does not matter. It stores nothing itself.
 */
final class ImportRun {
  private static final int PREVIEW = 50;
  private static final int TITLES = 20;

  /** A word or two that happen to be headings make no row of headings. */
  private static final int FEWEST_HEADINGS = 3;

  /** Without these no row can be understood. */
  private static final Set<FinanceColumn> NEEDED =
      EnumSet.of(
          FinanceColumn.TYPE, FinanceColumn.SOURCE, FinanceColumn.CATEGORY, FinanceColumn.PURPOSE);

  private final Vocabulary vocabulary;
  private final EntryRules rules;
  private final FinanceMapper mapper;
  private final List<FinancePeriod> closed;
  private final BookKnown known;
  private final ImportErrors errors;
  private final Language language;
  private final ImportParser<FinanceColumn> parser;

  private final List<ImportedCells<FinanceColumn>> rows = new ArrayList<>();
  private final List<NewEntry> additions = new ArrayList<>();
  private final List<FinanceImportedRow> preview = new ArrayList<>();
  private ImportHeadings<FinanceColumn> headings;
  private int titles;
  private int same;
  private int suspected;

  /** A row that becomes an entry, with the lines that look like it. */
  record NewEntry(int row, EntryContent content, List<BookKnown.Line> twins) {}

  /** What all imports have in common. */
  record Tools(Vocabulary vocabulary, EntryRules rules, FinanceMapper mapper) {}

  ImportRun(
      Tools tools,
      List<FinanceEntry> book,
      List<FinancePeriod> closed,
      ImportErrors errors,
      Language language) {
    this.vocabulary = tools.vocabulary();
    this.rules = tools.rules();
    this.mapper = tools.mapper();
    this.closed = closed;
    this.known = new BookKnown(book);
    this.errors = errors;
    this.language = language;
    this.parser = new ImportParser<>(vocabulary, errors);
  }

  void accept(SheetRow row) {
    if (headings == null) {
      lookForHeadings(row);
    } else {
      rows.add(parser.parse(row, headings));
    }
  }

  private void lookForHeadings(SheetRow row) {
    headings =
        titles++ < TITLES ? ImportHeadings.in(row, vocabulary, FEWEST_HEADINGS).orElse(null) : null;
    if (headings == null) {
      return;
    }
    headings.reportDoubled(errors);
    NEEDED.stream()
        .filter(column -> !headings.has(column))
        .forEach(
            column ->
                errors.atFile(
                    "column_needed", Map.of("header", vocabulary.heading(column, language))));
  }

  /** Judges all rows that were read. */
  void finish() {
    if (headings == null) {
      errors.atFile("no_headings", Map.of());
    } else if (rows.isEmpty()) {
      errors.atFile("no_rows", Map.of());
    }
    rows.forEach(this::judge);
    spend();
    preview.sort(Comparator.comparing(FinanceImportedRow::getRow));
  }

  private void judge(ImportedCells<FinanceColumn> cells) {
    int before = errors.count() - cells.wrong().size();
    Integer number = (Integer) cells.values().get(FinanceColumn.NUMBER);
    if (number != null) {
      compare(cells, number);
      show(
          cells,
          errors.count() > before ? FinanceImportedRowState.WRONG : FinanceImportedRowState.SAME);
      same += errors.count() > before ? 0 : 1;
      return;
    }
    EntryContent content = drafted(cells);
    if (content == null) {
      show(cells, FinanceImportedRowState.WRONG);
      return;
    }
    BookKnown.Line line = BookKnown.Line.of(content, cells.row());
    List<BookKnown.Line> twins = known.twins(line);
    suspected += twins.isEmpty() ? 0 : 1;
    known.add(line);
    additions.add(new NewEntry(cells.row(), content, twins));
    FinanceImportedRow shown = show(cells, FinanceImportedRowState.NEW);
    BookKnown.entries(twins).forEach(entry -> shown.addDuplicatesItem(mapper.toRef(entry)));
  }

  /** A known entry is final: a row that says otherwise is wrong. */
  private void compare(ImportedCells<FinanceColumn> cells, int number) {
    FinanceEntry entry = known.numbered(number);
    if (entry == null) {
      at(cells, FinanceColumn.NUMBER, "unknown_number");
      return;
    }
    Map<FinanceColumn, Object> values = Values.of(entry);
    cells
        .values()
        .forEach(
            (column, value) -> {
              if (!Values.same(value, values.get(column))) {
                at(cells, column, "differs");
              }
            });
  }

  /** The entry that a row says; null, and the reasons among the errors, when it cannot be. */
  private EntryContent drafted(ImportedCells<FinanceColumn> cells) {
    int before = errors.count();
    EntryDraft draft = new EntryDraft(cells.values());
    draft.missing().stream()
        .filter(column -> !cells.wrong().contains(column.field()))
        .forEach(column -> at(cells, column, "missing"));
    if (draft.isReversal()) {
      at(cells, FinanceColumn.TYPE, "no_reversals");
    }
    if (draft.yearDiffers()) {
      at(cells, FinanceColumn.YEAR, "year_differs");
    }
    if (!cells.wrong().isEmpty() || errors.count() > before) {
      return null;
    }
    if (draft.isExpenseOfThings()) {
      at(cells, FinanceColumn.KIND, "expense_of_things");
    }
    EntryContent content = draft.content();
    for (Violation violation : rules.violations(content)) {
      errors.at(headings.cell(cells.row(), FinanceColumn.fieldAt(violation.pointer())), violation);
    }
    boolean isClosed =
        closed.stream()
            .anyMatch(
                period ->
                    period.getPeriodYear() == content.day().year()
                        && period.getPeriodHalf() == content.day().half());
    if (isClosed) {
      at(cells, FinanceColumn.DATE, "period_closed");
    }
    return errors.count() > before ? null : content;
  }

  /** what comes is there before anything goes, whatever the order of the rows. */
  private void spend() {
    additions.stream()
        .map(NewEntry::content)
        .filter(content -> content.isCash() && content.flow() == EntryType.INCOME)
        .forEach(known::move);
    Set<Integer> refused = new HashSet<>();
    for (NewEntry entry : additions) {
      EntryContent content = entry.content();
      if (content.flow() != EntryType.EXPENSE) {
        continue;
      }
      BigDecimal balance = known.balance(content);
      if (content.amount().compareTo(balance) > 0) {
        String money = Formats.money(balance, content.currency().name(), language);
        errors.at(
            headings.cell(entry.row(), FinanceColumn.AMOUNT.field()),
            "beyond_balance",
            Map.of("balance", money));
        refused.add(entry.row());
      } else {
        known.move(content);
      }
    }
    additions.removeIf(entry -> refused.contains(entry.row()));
    preview.stream()
        .filter(shown -> refused.contains(shown.getRow()))
        .forEach(shown -> shown.state(FinanceImportedRowState.WRONG));
  }

  private void at(ImportedCells<FinanceColumn> cells, FinanceColumn column, String code) {
    errors.at(headings.cell(cells.row(), column.field()), code, Map.of());
  }

  private FinanceImportedRow show(
      ImportedCells<FinanceColumn> cells, FinanceImportedRowState state) {
    FinanceImportedRow shown = ImportedRows.of(cells, state);
    if (preview.size() < PREVIEW) {
      preview.add(shown);
    }
    return shown;
  }

  int rows() {
    return rows.size();
  }

  int same() {
    return same;
  }

  int suspected() {
    return suspected;
  }

  List<NewEntry> additions() {
    return additions;
  }

  /** Null when the file has no headings. */
  ImportHeadings<FinanceColumn> headings() {
    return headings;
  }

  List<FinanceImportedRow> preview() {
    return preview;
  }
}
