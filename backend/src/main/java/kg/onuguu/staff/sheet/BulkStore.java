package kg.onuguu.staff.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.database.Batch;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.staff.StaffContent;

/**
 * Stores many people at once. One entity each through Hibernate would take a statement and a copy
 * of its state for every row.
 */
@ApplicationScoped
public class BulkStore {
  private static final List<String> COLUMNS =
      List.of(
          "last_name",
          "first_name",
          "middle_name",
          "sex",
          "birth_date",
          "category",
          "position",
          "subjects",
          "education",
          "speciality",
          "qualification_category",
          "qualification_valid_to",
          "experience_start_year",
          "weekly_load",
          "methodical_union_id",
          "employed_from",
          "employed_to",
          "personnel_number",
          "phone",
          "name_key",
          "search_text");

  private static final String INSERT =
      "insert into staff_person (%s, id, school_id, version, awards) values (%s?, ?, 0, '[]')"
          .formatted(String.join(", ", COLUMNS), "?, ".repeat(COLUMNS.size()));
  private static final String UPDATE =
      "update staff_person set %s = ?, version = version + 1 where id = ? and version = ?"
          .formatted(String.join(" = ?, ", COLUMNS));

  private final Batch batch;

  BulkStore(EntityManager database) {
    batch = new Batch(database);
  }

  /** A person who is there, with the version that was read. */
  record Change(UUID id, long version, StaffContent content) {}

  /** New people of a school. */
  public void insert(UUID schoolId, List<StaffContent> people) {
    batch.run(
        INSERT,
        people,
        (parameters, person) -> set(parameters, person).id(Ids.next()).id(schoolId));
  }

  /** Somebody else may have changed one of them meanwhile: then nothing is stored. */
  void update(List<Change> changes) {
    int[] counts =
        batch.run(
            UPDATE,
            changes,
            (parameters, change) ->
                set(parameters, change.content()).id(change.id()).number(change.version()));
    for (int count : counts) {
      if (count == 0) {
        throw new ProblemException(ProblemType.STALE);
      }
    }
  }

  /** In the order of the columns. */
  private static Batch.Parameters set(Batch.Parameters parameters, StaffContent person)
      throws SQLException {
    return parameters
        .texts(person.lastName(), person.firstName(), person.middleName())
        .names(person.sex())
        .day(person.birthDate())
        .names(person.category())
        .texts(person.position(), String.join(",", person.subjects()))
        .names(person.education())
        .text(person.speciality())
        .names(person.qualificationCategory())
        .day(person.qualificationValidTo())
        .number(person.experienceStartYear())
        .number(person.weeklyLoad())
        .id(person.methodicalUnionId())
        .day(person.employedFrom())
        .day(person.employedTo())
        .texts(person.personnelNumber(), person.phone(), person.nameKey(), person.searchText());
  }
}
