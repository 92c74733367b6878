package kg.onuguu.shared.database;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * One statement for many rows by plain JDBC, on the connection of the running transaction. Through
 * Hibernate each row would be an entity with a copy of its state. What is written so is unknown to
 * the entity manager, and is not among its entities.
 */
public final class Batch {
  /** More rows in one statement could outlast the timeout of the socket. */
  private static final int AT_ONCE = 1000;

  private final EntityManager database;

  public Batch(EntityManager database) {
    this.database = database;
  }

  /** Fills the parameters of one row. */
  public interface Filler<T> {
    void fill(Parameters parameters, T row) throws SQLException;
  }

  /** How many rows each statement changed, as the driver tells it. */
  public <T> int[] run(String sql, List<T> rows, Filler<T> filler) {
    return rows.isEmpty()
        ? new int[0]
        : database
            .unwrap(Session.class)
            .doReturningWork(connection -> run(connection, sql, rows, filler));
  }

  /** An insert with a parameter for each of these columns, in their order. */
  public static String insertInto(String table, List<String> columns) {
    return "insert into %s (%s) values (%s?)"
        .formatted(table, String.join(", ", columns), "?, ".repeat(columns.size() - 1));
  }

  private static <T> int[] run(Connection connection, String sql, List<T> rows, Filler<T> filler)
      throws SQLException {
    int[] counts = new int[rows.size()];
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int from = 0; from < rows.size(); from += AT_ONCE) {
        List<T> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
        for (T row : some) {
          filler.fill(new Parameters(statement), row);
          statement.addBatch();
        }
        System.arraycopy(statement.executeBatch(), 0, counts, from, some.size());
      }
    }
    return counts;
  }

  /** The parameters of a statement, one after the other. */
  public static final class Parameters {
    private static final DateTimeFormatter MOMENT =
        DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final PreparedStatement statement;
    private int last;

    private Parameters(PreparedStatement statement) {
      this.statement = statement;
    }

    public Parameters id(UUID id) throws SQLException {
      statement.setBytes(++last, id == null ? null : bytes(id));
      return this;
    }

    public Parameters text(String text) throws SQLException {
      statement.setString(++last, text);
      return this;
    }

    public Parameters texts(String... texts) throws SQLException {
      for (String text : texts) {
        text(text);
      }
      return this;
    }

    /** By their names. */
    public Parameters names(Enum<?>... values) throws SQLException {
      return texts(
          Arrays.stream(values)
              .map(value -> value == null ? null : value.name())
              .toArray(String[]::new));
    }

    public Parameters number(Number number) throws SQLException {
      if (number instanceof BigDecimal decimal) {
        statement.setBigDecimal(++last, decimal);
      } else if (number == null) {
        statement.setNull(++last, Types.NUMERIC);
      } else {
        statement.setLong(++last, number.longValue());
      }
      return this;
    }

    public Parameters flag(boolean flag) throws SQLException {
      statement.setBoolean(++last, flag);
      return this;
    }

    /** As text: a date of JDBC would be moved by the time zone of the connection. */
    public Parameters day(LocalDate day) throws SQLException {
      return text(day == null ? null : day.toString());
    }

    /** As text, too, in UTC like all moments of the database. */
    public Parameters moment(Instant moment) throws SQLException {
      return text(moment == null ? null : MOMENT.format(moment));
    }

    private static byte[] bytes(UUID id) {
      return ByteBuffer.allocate(16)
          .putLong(id.getMostSignificantBits())
          .putLong(id.getLeastSignificantBits())
          .array();
    }
  }
}
