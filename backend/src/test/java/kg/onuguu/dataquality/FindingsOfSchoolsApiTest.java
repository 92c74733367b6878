package kg.onuguu.dataquality;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Queries;
import kg.onuguu.plan.Fixture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not agree, as those see it who oversee several schools. */
@QuarkusTest
class FindingsOfSchoolsApiTest {
  private static final String LIST = "/api/v1/data-quality";

  @Inject Event<RegisterChanged> registers;
  @Inject EntityManager database;
  @Inject SessionFactory statistics;

  private UUID near;
  private UUID far;

  @BeforeEach
  void begin() {
    near = UUID.fromString(Fixture.school("director"));
    far = UUID.fromString(Fixture.school("director2"));
    StandInCheck.leave(registers, far, found("2021"));
    StandInCheck.leave(
        registers, near, found("2022"), found("2020").weighing(Severity.ERROR), found("2019"));
  }

  @AfterEach
  void forget() {
    StandInCheck.forget(database);
  }

  private static Suspicion found(String year) {
    return Suspicion.of(year, Place.in(Register.MISSION, Integer.valueOf(year), "total"))
        .schoolYear("year", Integer.valueOf(year))
        .number("declared", 14)
        .number("computed", 13);
  }

  private static ValidatableResponse list(String login, String query) {
    return as(login)
        .header("Accept-Language", "ru")
        .get(LIST + "?code=TEST-1" + query)
        .then()
        .statusCode(200);
  }

  /** Errors first, whatever their year; another district's school is not there. */
  @Test
  void theDistrictSeesItsSchools() {
    list("district", "")
        .body("total", equalTo(3))
        .body("items.finding.key", contains("2020", "2022", "2019"))
        .body("items[0].finding.severity", equalTo("error"))
        .body("items[0].finding.title", equalTo("Проба"))
        .body("items.schoolId", everyItem(equalTo(near.toString())))
        .body("items[0].schoolName.ky", equalTo("Кең-Булак орто мектеби"));
    list("district", "&schoolId=" + far).body("items", empty());
    list("commission", "").body("items.schoolId", everyItem(equalTo(near.toString())));
  }

  /** Of the same severity by school, in Kyrgyz order. */
  @Test
  void theCountrySeesAll() {
    List<String> schools =
        list("admin", "&severity=warning")
            .body("total", equalTo(3))
            .body("items.schoolId", hasItem(far.toString()))
            .extract()
            .path("items.schoolName.ky");
    List<String> sorted = new ArrayList<>(schools);
    sorted.sort(Comparator.naturalOrder());
    assertEquals(sorted, schools);
  }

  @Test
  void filtersNarrow() {
    list("admin", "&schoolId=" + far).body("items.finding.key", contains("2021"));
    list("admin", "&severity=error").body("items.finding.key", contains("2020"));
    list("admin", "&register=mission").body("total", equalTo(4));
    list("admin", "&register=staff").body("total", equalTo(0));
    list("admin", "&status=explained").body("items", empty());
  }

  /** What is explained leaves the list of the open ones and is counted apart. */
  @Test
  void theNumbersOfASchool() {
    JsonPath before = schools("district");
    Map<String, Integer> of = before.getMap("items.find { it.schoolId == '" + near + "' }.counts");
    String error = list("district", "&severity=error").extract().path("items[0].finding.id");
    json(as("director").header("If-Match", "\"0\""), Map.of("text", "Бир тест эки саналган"))
        .put("/api/v1/schools/" + near + "/data-quality/" + error + "/explanation")
        .then()
        .statusCode(200);
    JsonPath after = schools("district");
    Map<String, Integer> then = after.getMap("items.find { it.schoolId == '" + near + "' }.counts");
    assertEquals(of.get("error") - 1, then.get("error"));
    assertEquals(of.get("warning"), then.get("warning"));
    assertEquals(of.get("explained") + 1, then.get("explained"));
    assertEquals(before.getInt("counts.error") - 1, after.getInt("counts.error"));
    assertEquals(before.getInt("counts.explained") + 1, after.getInt("counts.explained"));
    assertEquals(2, after.getInt("checks.find { it.code == 'TEST-1' }.open"));
    list("district", "&status=open").body("items.finding.key", contains("2022", "2019"));
    list("district", "&status=explained").body("items.finding.key", contains("2020"));
  }

  private static JsonPath schools(String login) {
    return as(login).get(LIST + "/schools?size=200").then().statusCode(200).extract().jsonPath();
  }

  /** Most open errors first; the totals are those of the scope, and the schools are counted. */
  @Test
  void schoolsInOrder() {
    JsonPath board = schools("admin");
    List<Integer> errors = board.getList("items.counts.error");
    List<Integer> sorted = new ArrayList<>(errors);
    sorted.sort(Comparator.reverseOrder());
    assertEquals(sorted, errors);
    assertEquals(errors.stream().mapToInt(Integer::intValue).sum(), board.getInt("counts.error"));
    assertEquals(errors.size(), board.getInt("total"));
    assertTrue(board.getInt("schools") >= board.getInt("total"));
    List<Integer> checks = board.getList("checks.open");
    sorted = new ArrayList<>(checks);
    sorted.sort(Comparator.reverseOrder());
    assertEquals(sorted, checks);
    as("district")
        .get(LIST + "/schools?size=200")
        .then()
        .body("items.schoolId", hasItem(near.toString()))
        .body("items.schoolId", not(hasItem(far.toString())));
  }

  /** House rule 9: as many queries for many findings as for one. */
  @Test
  void theQueriesAreFixed() {
    list("admin", "").body("items", hasSize(greaterThan(3)));
    long few = Queries.during(statistics, () -> list("admin", "&size=1"));
    assertEquals(few, Queries.during(statistics, () -> list("admin", "&size=200")));
    few = Queries.during(statistics, () -> schools("commission"));
    assertEquals(few, Queries.during(statistics, () -> schools("district")));
  }

  @Test
  void anUnreadableCodeIsRefused() {
    as("district").get(LIST + "?code=DQ 04'").then().statusCode(400);
  }
}
