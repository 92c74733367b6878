package kg.onuguu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All migrations have run and Hibernate has validated them, or no test here would start. */
@QuarkusTest
class SchemaTest {
  @Inject AgroalDataSource source;

  private List<String> strings(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  /** The one collation that MySQL and MariaDB share and that keeps ө/о, ү/у, ң/н apart. */
  @Test
  void everyTableSortsKyrgyz() throws SQLException {
    assertTrue(strings("show tables").size() > 5);
    assertEquals(
        List.of(),
        strings(
            "select table_name from information_schema.tables where table_schema = database()"
                + " and table_name <> 'flyway_schema_history' and table_name not like 'test\\_%'"
                + " and table_collation <> 'utf8mb4_0900_as_ci'"));
    assertEquals(
        List.of(),
        strings(
            "select concat(table_name, '.', column_name) from information_schema.columns"
                + " where table_schema = database() and table_name <> 'flyway_schema_history'"
                + " and table_name not like 'test\\_%' and collation_name is not null"
                + " and collation_name not in ('utf8mb4_0900_as_ci', 'utf8mb4_bin')"));
  }

  /** н ң о ө у ү in this order, and apart. */
  @Test
  void kyrgyzOrder() throws SQLException {
    String letters =
        "select * from (select 'үй' w union select 'уй' union select 'өң' union select 'он'"
            + " union select 'оң' union select 'ооз' union select 'яр') words order by w";
    assertEquals(List.of("он", "оң", "ооз", "өң", "уй", "үй", "яр"), strings(letters));
    assertEquals(List.of("0"), strings("select 'ө' = 'о'"));
    assertEquals(List.of("1"), strings("select 'Ө' = 'ө'"));
  }
}
