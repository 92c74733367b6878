package kg.onuguu.staff.sheet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.ImportedRow;
import kg.onuguu.api.model.ImportedRowState;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.sheet.ImportErrors;
import kg.onuguu.shared.sheet.ImportHeadings;
import kg.onuguu.shared.sheet.ImportParser;
import kg.onuguu.shared.sheet.ImportedCells;
import kg.onuguu.shared.sheet.SheetRow;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.staff.StaffAudit;
import kg.onuguu.staff.StaffContent;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.StaffRepository;
import kg.onuguu.staff.StaffRules;

/**
 * One import: takes the rows of a file as they come, so that it needs the memory of a thousand.
 * Stores while it reads, in one transaction; with the first error it only goes on looking.
 */
final class ImportRun {
  private static final int AT_ONCE = 1000;
  private static final int PREVIEW = 50;
  private static final int TITLES = 20;

  /** A single word that happens to be a heading makes no row of headings. */
  private static final int FEWEST_HEADINGS = 2;

  private static final int IN_JOURNAL = 500;

  private final School school;
  private final Tools tools;
  private final ImportParser<StaffColumn> parser;
  private final ImportErrors errors;
  private final Identification identification;
  private final SchoolYear present;
  private final boolean store;

  private final List<Pending> pending = new ArrayList<>();
  private final List<ImportedRow> preview = new ArrayList<>();
  private final List<AuditChanges.Change> journal = new ArrayList<>();
  private final Set<UUID> unions = new HashSet<>();
  private ImportHeadings<StaffColumn> headings;
  private int titles;
  private int rows;
  private int added;
  private int changed;
  private int same;

  /** What all imports have in common. */
  record Tools(
      Vocabulary vocabulary,
      StaffRules rules,
      StaffRepository people,
      BulkStore store,
      EntityManager database) {}

  /** A row that was read; the person it belongs to is null for a new one. */
  private record Pending(int row, ImportedCells<StaffColumn> cells, UUID personId, boolean wrong) {}

  ImportRun(
      School school,
      Tools tools,
      Map<String, UUID> unionsByName,
      ImportErrors errors,
      SchoolYear present,
      boolean store) {
    this.school = school;
    this.tools = tools;
    this.errors = errors;
    this.parser =
        new ImportParser<>(
            tools.vocabulary(), new OwnCells(tools.vocabulary(), unionsByName), errors);
    this.identification = new Identification(KnownPeople.of(school, tools.database()), errors);
    this.present = present;
    this.store = store;
  }

  void accept(SheetRow row) {
    if (headings == null) {
      lookForHeadings(row);
      return;
    }
    rows++;
    int errorsBefore = errors.count();
    ImportedCells<StaffColumn> cells = parser.parse(row, headings);
    UUID person = identification.of(row.number(), cells, headings);
    pending.add(new Pending(row.number(), cells, person, errors.count() > errorsBefore));
    if (pending.size() == AT_ONCE) {
      work();
    }
  }

  void finish() {
    work();
    if (headings == null) {
      errors.atFile("no_headings", Map.of());
    } else if (rows == 0) {
      errors.atFile("no_rows", Map.of());
    }
  }

  private void lookForHeadings(SheetRow row) {
    headings =
        titles++ < TITLES
            ? ImportHeadings.in(row, tools.vocabulary(), FEWEST_HEADINGS).orElse(null)
            : null;
    if (headings == null) {
      return;
    }
    // Both are in our own export; the year in which it began says the same and does not go stale.
    if (headings.has(StaffColumn.EXPERIENCE_START_YEAR)
        && headings.has(StaffColumn.EXPERIENCE_YEARS)) {
      headings.ignore(StaffColumn.EXPERIENCE_YEARS);
    }
    headings.reportDoubled(errors);
    if (!rowsAreTold()) {
      errors.atFile("no_names", Map.of());
    }
  }

  /** Rows can be told apart: by personnel number or by name. */
  private boolean rowsAreTold() {
    return headings.has(StaffColumn.PERSONNEL_NUMBER)
        || headings.has(StaffColumn.LAST_NAME) && headings.has(StaffColumn.FIRST_NAME);
  }

  /** Compares, checks and stores what has been gathered. */
  private void work() {
    Map<UUID, StaffPerson> stored = stored();
    List<StaffContent> additions = new ArrayList<>();
    List<BulkStore.Change> changes = new ArrayList<>();
    for (Pending row : pending) {
      StaffPerson person = stored.get(row.personId());
      StaffContent before = person == null ? null : person.content();
      StaffContent after = PersonDraft.of(before, row.cells().values(), present);
      boolean wrong = !isGood(row, after) || row.wrong();
      AuditChanges differences = before == null ? null : AuditChanges.between(before, after);
      ImportedRowState state = state(wrong, differences);
      switch (state) {
        case NEW -> {
          added++;
          additions.add(after);
          noteUnions(null, after);
        }
        case CHANGED -> {
          changed++;
          changes.add(new BulkStore.Change(person.getId(), person.getVersion(), after));
          noteUnions(before, after);
          noteInJournal(after, StaffAudit.changes(before, after));
        }
        case SAME -> same++;
        default -> {
          // counted by its errors
        }
      }
      if (preview.size() < PREVIEW) {
        preview.add(shown(row, state, after, differences));
      }
    }
    pending.clear();
    if (store && errors.isEmpty()) {
      tools.store().insert(school.getId(), additions);
      tools.store().update(changes);
    }
    tools.database().clear();
  }

  private Map<UUID, StaffPerson> stored() {
    List<UUID> ids =
        pending.stream().map(Pending::personId).filter(java.util.Objects::nonNull).toList();
    return tools.people().among(school, ids).stream()
        .collect(Collectors.toMap(StaffPerson::getId, person -> person));
  }

  /** A field whose cell could not be read is not reported as missing as well. */
  private boolean isGood(Pending row, StaffContent content) {
    boolean good = true;
    for (Violation violation : tools.rules().violations(content)) {
      String field = violation.pointer().split("/")[1];
      if (!row.cells().wrong().contains(field)) {
        errors.at(headings.cell(row.row(), field), violation);
        good = false;
      }
    }
    return good;
  }

  private static ImportedRowState state(boolean wrong, AuditChanges differences) {
    if (wrong) {
      return ImportedRowState.WRONG;
    }
    if (differences == null) {
      return ImportedRowState.NEW;
    }
    return differences.isEmpty() ? ImportedRowState.SAME : ImportedRowState.CHANGED;
  }

  private static ImportedRow shown(
      Pending row, ImportedRowState state, StaffContent content, AuditChanges differences) {
    ImportedRow shown =
        new ImportedRow()
            .row(row.row())
            .state(state)
            .fullName(content.fullName())
            .position(content.position())
            .personId(row.personId());
    if (state == ImportedRowState.CHANGED) {
      shown.changedFields(differences.fields().stream().map(AuditChanges.Change::field).toList());
    }
    return shown;
  }

  private void noteUnions(StaffContent before, StaffContent after) {
    UUID left = before == null ? null : before.methodicalUnionId();
    if (after.methodicalUnionId() != null && !after.methodicalUnionId().equals(left)) {
      unions.add(after.methodicalUnionId());
      unions.add(left);
    }
  }

  private void noteInJournal(StaffContent person, AuditChanges changes) {
    for (AuditChanges.Change change : changes.fields()) {
      if (journal.size() < IN_JOURNAL) {
        String field = person.fullName() + " · " + change.field();
        journal.add(new AuditChanges.Change(field, change.before(), change.after()));
      }
    }
  }

  int rows() {
    return rows;
  }

  int added() {
    return added;
  }

  int changed() {
    return changed;
  }

  int same() {
    return same;
  }

  /** Null when the file has no headings. */
  ImportHeadings<StaffColumn> headings() {
    return headings;
  }

  List<ImportedRow> preview() {
    return preview;
  }

  /** What the journal says of people who changed. */
  List<AuditChanges.Change> journal() {
    return journal;
  }

  /** Methodical unions that somebody joined or left. */
  Set<UUID> unions() {
    return unions;
  }
}
