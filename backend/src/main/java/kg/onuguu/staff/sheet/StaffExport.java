package kg.onuguu.staff.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.sheet.SheetHeading;
import kg.onuguu.shared.sheet.SheetPage;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.StaffAudit;
import kg.onuguu.staff.StaffFilter;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.StaffRepository;
import kg.onuguu.staff.StaffRules;
import kg.onuguu.staff.union.UnionNames;

/** Gives the staff register as a spreadsheet that can be imported again. */
@ApplicationScoped
class StaffExport {
  private static final int AT_ONCE = 5000;

  private final SchoolDirectory schools;
  private final StaffRepository people;
  private final UnionNames unions;
  private final Vocabulary vocabulary;
  private final StaffAudit audit;
  private final CurrentRequest request;

  StaffExport(
      SchoolDirectory schools,
      StaffRepository people,
      UnionNames unions,
      Vocabulary vocabulary,
      StaffAudit audit,
      CurrentRequest request) {
    this.schools = schools;
    this.people = people;
    this.unions = unions;
    this.vocabulary = vocabulary;
    this.audit = audit;
    this.request = request;
  }

  /** A file and the number of the school that it is named after. */
  record File(byte[] content, String schoolNumber) {}

  @Transactional
  File of(AccessScope scope, UUID schoolId, StaffFilter filter) {
    School school = schools.require(schoolId, scope);
    Language language = request.language();
    Map<UUID, String> names = unions.of(school);
    try (SheetWriter book = new SheetWriter()) {
      SheetPage page = page(book, "sheet.staff", List.of(StaffColumn.values()), language);
      int number = 0;
      List<StaffPerson> some;
      do {
        some = people.page(school, filter, new Paging(number++, AT_ONCE));
        some.forEach(person -> page.add(row(person, names, filter, language)));
      } while (some.size() == AT_ONCE);
      int written = (number - 1) * AT_ONCE + some.size();
      audit.record(
          AuditAction.EXPORTED,
          schoolId,
          schoolId,
          Messages.of(StaffRules.MESSAGES).text(Language.KY, "audit.register"),
          AuditChanges.of("rows", null, written));
      return new File(book.bytes(), school.getNumber());
    }
  }

  /** Headings, the values of the coded columns on a second sheet, and lists to choose from. */
  @Transactional
  File template(AccessScope scope, UUID schoolId) {
    School school = schools.require(schoolId, scope);
    Language language = request.language();
    List<StaffColumn> columns =
        Arrays.stream(StaffColumn.values())
            .filter(column -> column != StaffColumn.EXPERIENCE_START_YEAR)
            .toList();
    List<StaffColumn> coded =
        columns.stream()
            .filter(
                column ->
                    column.set() != null
                        || column == StaffColumn.SUBJECTS
                        || column == StaffColumn.METHODICAL_UNION)
            .toList();
    List<List<String>> values =
        coded.stream().map(column -> values(column, school, language)).toList();
    try (SheetWriter book = new SheetWriter()) {
      SheetPage page = page(book, "sheet.staff", columns, language);
      SheetPage list = page(book, "sheet.values", coded, language);
      int rows = values.stream().mapToInt(List::size).max().orElse(0);
      for (int i = 0; i < rows; i++) {
        int row = i;
        list.add(
            values.stream()
                .map(column -> row < column.size() ? column.get(row) : null)
                .collect(Collectors.toList()));
      }
      for (int i = 0; i < coded.size(); i++) {
        boolean several = coded.get(i) == StaffColumn.SUBJECTS;
        if (!several && !values.get(i).isEmpty()) {
          page.choices(columns.indexOf(coded.get(i)), list, i, values.get(i).size());
        }
      }
      return new File(book.bytes(), school.getNumber());
    }
  }

  private List<String> values(StaffColumn column, School school, Language language) {
    return switch (column) {
      case SUBJECTS -> vocabulary.labels(StaffRules.SUBJECTS, language);
      case METHODICAL_UNION -> unions.of(school).values().stream().sorted().toList();
      default -> vocabulary.labels(column.set(), language);
    };
  }

  private SheetPage page(
      SheetWriter book, String name, List<StaffColumn> columns, Language language) {
    return book.page(
        Messages.of(Vocabulary.BUNDLE).text(language, name),
        columns.stream()
            .map(column -> new SheetHeading(vocabulary.heading(column, language), column.width()))
            .toList());
  }

  private List<Object> row(
      StaffPerson person, Map<UUID, String> names, StaffFilter filter, Language language) {
    return Arrays.asList(
        person.getLastName(),
        person.getFirstName(),
        person.getMiddleName(),
        label(StaffColumn.SEX, person.getSex(), language),
        person.getBirthDate(),
        label(StaffColumn.CATEGORY, person.getCategory(), language),
        person.getPosition(),
        person.getSubjects().stream()
            .map(code -> vocabulary.label(StaffRules.SUBJECTS, code, language))
            .collect(Collectors.joining("; ")),
        label(StaffColumn.EDUCATION, person.getEducation(), language),
        person.getSpeciality(),
        label(StaffColumn.QUALIFICATION_CATEGORY, person.getQualificationCategory(), language),
        person.getQualificationValidTo(),
        person.experienceOn(filter.today()),
        person.getExperienceStartYear(),
        person.getWeeklyLoad(),
        names.get(person.getMethodicalUnionId()),
        person.getEmployedFrom(),
        person.getEmployedTo(),
        person.getPersonnelNumber(),
        person.getPhone());
  }

  private String label(StaffColumn column, Enum<?> value, Language language) {
    return value == null
        ? null
        : vocabulary.label(column.set(), value.name().toLowerCase(Locale.ROOT), language);
  }
}
