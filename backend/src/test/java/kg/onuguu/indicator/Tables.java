package kg.onuguu.indicator;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tables for tests, written through the API by a director into a school of the test's own. */
public final class Tables {
  private static final List<String> ROWS =
      List.of(
          "contingent_year",
          "contingent_grade",
          "quality_year",
          "quality_block",
          "olympiad_year",
          "olympiad_stage",
          "olympiad_result",
          "ort_year",
          "ort_band",
          "attestation_grade",
          "course_year",
          "methodical_year",
          "methodical_count",
          "textbook_year",
          "textbook_count",
          "survey",
          "declared_figure",
          "indicator_table",
          "indicator_confirmation",
          "data_quality_finding",
          "year_profile",
          "material_base");

  private Tables() {}

  /** Everything that the school ever said is gone. */
  public static void forget(EntityManager database, String school) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                ROWS.forEach(
                    table ->
                        database
                            .createNativeQuery("delete from " + table + " where school_id = :id")
                            .setParameter("id", UUID.fromString(school))
                            .executeUpdate()));
  }

  public static String path(String school, String table) {
    return "/api/v1/schools/" + school + "/indicators/" + table;
  }

  /** With the version that is there now. */
  static Response put(String login, String school, String table, Object body) {
    int version = as(login).get(path(school, table)).then().extract().path("version");
    return json(as(login).header("If-Match", "\"" + version + "\""), body).put(path(school, table));
  }

  public static ValidatableResponse saved(String login, String school, String table, Object body) {
    return put(login, school, table, body).then().statusCode(200);
  }

  /** A body that replaces a window. */
  public static Map<String, Object> window(int from, int to, List<?> years) {
    return Map.of("from", from, "to", to, "years", years);
  }

  /** A map that may hold nulls: name, value, name, value … */
  static Map<String, Object> of(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** Grades from 1 on with these numbers. */
  public static Map<String, Object> contingent(int year, Integer declaredTotal, Integer... pupils) {
    List<Map<String, Object>> grades = new ArrayList<>();
    for (int i = 0; i < pupils.length; i++) {
      grades.add(of("grade", i + 1, "pupils", pupils[i]));
    }
    return of("schoolYear", year, "grades", grades, "declaredTotal", declaredTotal);
  }
}
