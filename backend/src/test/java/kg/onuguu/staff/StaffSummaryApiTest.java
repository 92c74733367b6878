package kg.onuguu.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The yearly summary (РИК-83) and what other features learn: totals, computed. */
@QuarkusTest
class StaffSummaryApiTest {
  @Inject SessionFactory database;
  @Inject StaffRegister register;

  private StaffSchool demo;

  @BeforeEach
  void school() {
    demo = StaffSchool.of("director");
  }

  private ValidatableResponse summary(Object... query) {
    RequestSpecification request = Api.as("district");
    for (int i = 0; i < query.length; i += 2) {
      request.queryParam((String) query[i], query[i + 1]);
    }
    return request.get(demo.staff() + "/summary").then();
  }

  private static String row(String set, String code) {
    return "tables.find { it.set == '%s' }.rows.find { it.code == '%s' }".formatted(set, code);
  }

  /** 25 + 3 = 28 = 24 + 2 + 2; R-112: 26 of 28 are 92.9 %. */
  @ParameterizedTest
  @CsvSource({"2022", "2026"})
  void theTeachersOfTheReport(int year) {
    summary("schoolYear", year)
        .statusCode(200)
        .body("teachers.total", equalTo(28))
        .body("teachers.women", equalTo(25))
        .body("teachers.men", equalTo(3))
        .body(row("education_level", "higher") + ".total", equalTo(24))
        .body(row("education_level", "bachelor") + ".total", equalTo(2))
        .body(row("education_level", "specialised_secondary") + ".total", equalTo(2))
        .body(row("education_level", "unknown") + ".total", equalTo(0))
        .body("higherEducation.total", equalTo(26))
        .body("higherEducationPercent", equalTo("92.9"))
        .body("warnings", empty());
  }

  @Test
  void everyTableOfTeachersAddsUpToTheTeachers() {
    List<List<Integer>> totals =
        summary("schoolYear", 2026)
            .extract()
            .path(
                "tables.findAll { !(it.set in ['staff_category', 'award']) }"
                    + ".collect { it.rows.total }");
    assertEquals(5, totals.size());
    totals.forEach(rows -> assertEquals(28, rows.stream().mapToInt(Integer::intValue).sum()));
    summary("schoolYear", 2026)
        .body("everybody.total", equalTo(35))
        .body(row("staff_category", "administrative") + ".total", equalTo(3))
        .body(row("qualification_category", "none") + ".women", equalTo(7))
        .body(row("load_band", "from_18_to_24") + ".total", equalTo(28))
        .body(row("experience_band", "under_3") + ".total", equalTo(7))
        .body(row("award", "kr_honorary_diploma") + ".total", equalTo(1))
        .body("staffing.vacancies", equalTo(1))
        .body("staffing.percent", equalTo("96.6"));
  }

  /** 6 of 24, 8 of 26, 1 of 26, 5 of 27, 2 of 28. */
  @ParameterizedTest
  @CsvSource({
    "2018,24,6,25.0",
    "2019,26,8,30.8",
    "2020,26,1,3.8",
    "2021,27,5,18.5",
    "2022,28,2,7.1"
  })
  void coursesByYear(int year, int teachers, int attended, String percent) {
    summary("schoolYear", year)
        .body("asOf", equalTo(year + "-10-01"))
        .body("teachers.total", equalTo(teachers))
        .body("coursesAttended", equalTo(attended))
        .body("coursesPercent", equalTo(percent));
  }

  @Test
  void theDayLiesInTheYear() {
    summary("schoolYear", 2022, "asOf", "2023-08-31").statusCode(200);
    summary("schoolYear", 2022, "asOf", "2023-09-01")
        .statusCode(422)
        .body("errors.code", contains("outside_school_year"));
  }

  /** a register without teachers knows no percentage. */
  @Test
  void nothingIsKnownOfAnEmptyRegister() {
    String school =
        Api.as("admin")
            .header("Idempotency-Key", Api.key())
            .body(
                Map.of(
                    "number",
                    "977",
                    "name",
                    Map.of("ky", "Жаңы үмүт орто мектеби"),
                    "kind",
                    "secondary",
                    "ownership",
                    "municipal",
                    "districtId",
                    Api.as("district").get("/api/v1/me").path("districts[0].id"),
                    "languagesOfInstruction",
                    List.of("ky"),
                    "active",
                    true))
            .post("/api/v1/schools")
            .path("id");
    ValidatableResponse nobody =
        Api.as("district")
            .get("/api/v1/schools/" + school + "/staff/summary")
            .then()
            .statusCode(200);
    nobody
        .body("teachers.total", equalTo(0))
        .body("higherEducationPercent", nullValue())
        .body("coursesPercent", nullValue())
        .body("averageLoad", nullValue())
        .body("pensionAge", nullValue())
        .body("staffing.percent", nullValue());
  }

  @Test
  void theFactsOfFiveYearsAreOneQuery() {
    UUID school = UUID.fromString(demo.path().replaceFirst(".*/", ""));
    StaffFacts facts = register.between(school, 2018, 2022);
    assertEquals(
        List.of(6, 8, 1, 5, 2), facts.years().stream().map(StaffYear::attendedCourses).toList());
    StaffYear last = facts.year(2022).orElseThrow();
    assertEquals(28, last.teachers());
    assertEquals(25, last.women());
    assertEquals(3, last.men());
    assertEquals(26, last.higherEducation());
    assertTrue(last.isEducationKnown());
    assertEquals(0, last.loadOutside());
    assertTrue(register.between(school, 1970, 1975).years().isEmpty());
    assertTrue(register.between(school, 2099, 2100).years().isEmpty());
    assertEquals(1, register.present(school).orElseThrow().vacancies());
    register.of(school);
    assertEquals(1, Queries.during(database, () -> register.of(school)));
  }

  /** DQ-40 is found, without anybody's name: the district reads it. */
  @Test
  void theDenseCourseIsAFinding() {
    Api.as("district")
        .queryParam("register", "courses")
        .get(demo.path() + "/data-quality")
        .then()
        .statusCode(200)
        .body("items.code", contains("DQ-40"))
        .body("items[0].rule", equalTo("R-116"))
        .body(
            "items[0].message",
            equalTo(
                "«Санариптик сабактарды даярдоо» курсунда 6 күндө 72 саат көрсөтүлгөн, бул күнүнө"
                    + " 12 саат. Бир күндө 10 сааттан көп окуу мүмкүн эмес: сааттарын же күндөрүн"
                    + " тактаңыз."));
  }

  /** come and go with the register. */
  @Test
  void findingsFollowTheRegister() {
    StaffSchool school = StaffSchool.of("director2");
    school.created(StaffSchool.person("weeklyLoad", "30"));
    school
        .caller()
        .queryParam("register", "staff")
        .get(school.path() + "/data-quality")
        .then()
        .body("items.code", hasItem("R-113"))
        .body("items.code", hasItem("R-111"));
    school
        .caller()
        .get(school.staff() + "/summary")
        .then()
        .body("warnings.rule", hasItem("R-111"))
        .body("warnings.rule", hasItem("R-113"));
  }
}
