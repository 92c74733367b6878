package kg.onuguu.indicator.demo;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.shared.Ids;

/**
 * Writes rows of tables by the thousand, for demonstrations and benches: a million rows in the time
 * that entities would need for ten thousand.
 */
final class SeriesWriter implements AutoCloseable {
  private static final int BATCH = 2000;

  private final Connection database;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final Map<String, List<Object[]>> waiting = new LinkedHashMap<>();

  SeriesWriter(Connection database) {
    this.database = database;
  }

  /**
   * A row with a new id.
   *
   * @param table with its columns: {@code contingent_grade (school_id, school_year, grade, pupils)}
   */
  void add(String table, Object... values) {
    columns.put(table, values.length);
    List<Object[]> rows = waiting.computeIfAbsent(table, unused -> new ArrayList<>());
    rows.add(values);
    if (rows.size() == BATCH) {
      flush(table);
    }
  }

  private void flush(String table) {
    List<Object[]> rows = waiting.remove(table);
    if (rows == null || rows.isEmpty()) {
      return;
    }
    String marks = String.join(", ", Collections.nCopies(columns.get(table) + 1, "?"));
    String into = table.replace("(", "(id, ");
    try (PreparedStatement insert =
        database.prepareStatement("insert into " + into + " values (" + marks + ")")) {
      for (Object[] row : rows) {
        insert.setBytes(1, bytes(Ids.next()));
        for (int i = 0; i < row.length; i++) {
          insert.setObject(i + 2, row[i] instanceof UUID id ? bytes(id) : row[i]);
        }
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  /** Writes what still waits. */
  @Override
  public void close() {
    List.copyOf(waiting.keySet()).forEach(this::flush);
  }
}
