package kg.onuguu.staff.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.staff.StaffContent;
import org.hibernate.Session;

/**
 * Stores many people by plain JDBC on the connection of the running transaction. One entity each
 * through Hibernate would take a statement and a copy of its state for every row.
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

  private final EntityManager database;

  BulkStore(EntityManager database) {
    this.database = database;
  }

  /** A person who is there, with the version that was read. */
  record Change(UUID id, long version, StaffContent content) {}

  /** New people of a school. */
  public void insert(UUID schoolId, List<StaffContent> people) {
    inBatch(
        INSERT,
        people,
        (statement, person) -> {
          int next = set(statement, person);
          statement.setBytes(next++, bytes(Ids.next()));
          statement.setBytes(next, bytes(schoolId));
        });
  }

  /** Somebody else may have changed one of them meanwhile: then nothing is stored. */
  void update(List<Change> changes) {
    int[] counts =
        inBatch(
            UPDATE,
            changes,
            (statement, change) -> {
              int next = set(statement, change.content());
              statement.setBytes(next++, bytes(change.id()));
              statement.setLong(next, change.version());
            });
    for (int count : counts) {
      if (count == 0) {
        throw new ProblemException(ProblemType.STALE);
      }
    }
  }

  /** Fills one statement of a batch. */
  private interface Filler<T> {
    void fill(PreparedStatement statement, T row) throws SQLException;
  }

  private <T> int[] inBatch(String sql, List<T> rows, Filler<T> filler) {
    return rows.isEmpty()
        ? new int[0]
        : database
            .unwrap(Session.class)
            .doReturningWork(connection -> run(connection, sql, rows, filler));
  }

  private static <T> int[] run(Connection connection, String sql, List<T> rows, Filler<T> filler)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (T row : rows) {
        filler.fill(statement, row);
        statement.addBatch();
      }
      return statement.executeBatch();
    }
  }

  /** In the order of the columns; the number of the next parameter. */
  private static int set(PreparedStatement statement, StaffContent person) throws SQLException {
    int next = 1;
    statement.setString(next++, person.lastName());
    statement.setString(next++, person.firstName());
    statement.setString(next++, person.middleName());
    statement.setString(next++, name(person.sex()));
    set(statement, next++, person.birthDate());
    statement.setString(next++, name(person.category()));
    statement.setString(next++, person.position());
    statement.setString(next++, String.join(",", person.subjects()));
    statement.setString(next++, name(person.education()));
    statement.setString(next++, person.speciality());
    statement.setString(next++, name(person.qualificationCategory()));
    set(statement, next++, person.qualificationValidTo());
    statement.setObject(next++, person.experienceStartYear(), Types.INTEGER);
    set(statement, next++, person.weeklyLoad());
    statement.setBytes(next++, bytes(person.methodicalUnionId()));
    set(statement, next++, person.employedFrom());
    set(statement, next++, person.employedTo());
    statement.setString(next++, person.personnelNumber());
    statement.setString(next++, person.phone());
    statement.setString(next++, person.nameKey());
    statement.setString(next++, person.searchText());
    return next;
  }

  /** As text: a date of JDBC would be moved by the time zone of the connection. */
  private static void set(PreparedStatement statement, int at, LocalDate day) throws SQLException {
    statement.setString(at, day == null ? null : day.toString());
  }

  private static void set(PreparedStatement statement, int at, BigDecimal number)
      throws SQLException {
    statement.setBigDecimal(at, number);
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static byte[] bytes(UUID id) {
    return id == null
        ? null
        : ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits())
            .array();
  }
}
