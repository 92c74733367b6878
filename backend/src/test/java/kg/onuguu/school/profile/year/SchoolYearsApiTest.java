package kg.onuguu.school.profile.year;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.tag;
import static kg.onuguu.school.profile.ProfileFixture.get;
import static kg.onuguu.school.profile.ProfileFixture.map;
import static kg.onuguu.school.profile.ProfileFixture.path;
import static kg.onuguu.school.profile.ProfileFixture.post;
import static kg.onuguu.school.profile.ProfileFixture.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Queries;
import kg.onuguu.plan.Fixture;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.ProfileFixture;
import kg.onuguu.school.profile.YearFacts;
import kg.onuguu.school.profile.YearProfiles;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** School years over HTTP, and what other features read of them. */
@QuarkusTest
class SchoolYearsApiTest {
  private static final String YEAR = "years/2022";

  @Inject ProfileFixture fixture;
  @Inject YearProfiles facts;
  @Inject SessionFactory database;

  @BeforeEach
  @AfterEach
  void forget() {
    fixture.forget();
  }

  private static Map<String, Object> one(int grade, String letter, String shift, Integer pupils) {
    return map("grade", grade, "letter", letter, "shift", shift, "pupils", pupils);
  }

  private static Map<String, Object> shift(String shift, String start, String end) {
    return map(
        "shift",
        shift,
        "startsAt",
        start,
        "endsAt",
        end,
        "lessons",
        6,
        "lessonMinutes",
        45,
        "breakMinutes",
        5);
  }

  private static Map<String, Object> body() {
    return map(
        "firstGrade",
        1,
        "lastGrade",
        11,
        "ungradedGrades",
        List.of(2, 1),
        "shifts",
        List.of(shift("second", "13:30", "18:30"), shift("first", "08:30", "13:30")),
        "classSets",
        List.of(one(8, null, "first", 36), one(1, "Б", "second", 21), one(1, "а", "first", 22)),
        "declared",
        map("pupils", 377, "teachers", 28, "classSets", 15),
        "source",
        "osh1");
  }

  /** the grades of a year that nobody wrote about are those of the reference data. */
  @Test
  void emptyAtFirst() {
    get(YEAR)
        .header("ETag", tag(0))
        .body("status", equalTo("draft"))
        .body("gradeSystem", equalTo("eleven"))
        .body("firstGrade", equalTo(1))
        .body("lastGrade", equalTo(11))
        .body("ungradedGrades", contains(1, 2))
        .body("classSets", empty())
        .body("totals.pupils", nullValue())
        .body("totals.averageClass", nullValue())
        .body("findings.findAll { it.blocksConfirmation }.code", hasItems("class_sets_missing"));
    get("years/2018").body("ungradedGrades", contains(1));
    get("years").body("items", empty());
  }

  /** written in any order, read by grade and letter, with totals and findings. */
  @Test
  void writtenSortedAndSummed() {
    put(YEAR, body(), 0)
        .statusCode(200)
        .header("ETag", tag(1))
        .body("shifts.shift", contains("first", "second"))
        .body("classSets.letter", contains("а", "б", null))
        .body("totals.classSets", equalTo(3))
        .body("totals.pupils", equalTo(79))
        .body("totals.averageClass", equalTo("26.3"))
        .body("totals.grades[0]", equalTo(Map.of("grade", 1, "classSets", 2, "pupils", 43)))
        .body("totals.shifts[1].pupils", equalTo(21))
        .body("findings.code", hasItems("shifts_without_gap", "class_sets_differ", "pupils_differ"))
        .body(
            "findings.find { it.code == 'class_sets_differ' }.message",
            equalTo("Отчетто 15 класс-комплект деп жазылган, тизмеде 3."));
    get("years")
        .body(
            "items",
            contains(map("schoolYear", 2022, "status", "draft", "classSets", 3, "pupils", 79)));
  }

  /** What no page would draw is refused at its place; nothing is stored. */
  @Test
  void refused() {
    Map<String, Object> body = body();
    body.put(
        "classSets", List.of(one(1, "а", null, 3), one(1, "A ", null, 4), one(12, "", null, 1)));
    put(YEAR, body, 0)
        .statusCode(422)
        .body("errors.code", contains("grade_outside_set", "class_twice"))
        .body("errors.pointer", contains("/classSets/2/grade", "/classSets/1/letter"));
    body = body();
    body.put("shifts", List.of(shift("first", "13:30", "08:30"), shift("first", "14:00", "18:00")));
    put(YEAR, body, 0)
        .statusCode(422)
        .body("errors.code", contains("shift_twice", "shift_ends_before_start"))
        .body("errors.rule", contains("R-101", "R-101"));
    body = body();
    body.put("lastGrade", 12);
    put(YEAR, body, 0)
        .statusCode(422)
        .body("errors[0].code", equalTo("grade_unknown"))
        .body("errors[0].message", containsString("11"));
    body = body();
    body.put("source", "rumour");
    put(YEAR, body, 0).statusCode(400).body("errors[0].pointer", equalTo("/source"));
    body = body();
    body.put("shifts", List.of(shift("first", "8.30", "13:30")));
    put(YEAR, body, 0).statusCode(400);
    get(YEAR).body("version", equalTo(0));
  }

  /** from the transition on a school may have a grade 12. */
  @Test
  void aTwelfthGradeInTheTransition() {
    Map<String, Object> body = body();
    body.put("lastGrade", 12);
    body.put("classSets", List.of(one(12, null, "first", 20)));
    put("years/2025", body, 0).statusCode(200).body("lastGrade", equalTo(12));
    List<YearFacts> window =
        facts.between(UUID.fromString(Fixture.school("director2")), 2024, 2026);
    assertEquals(
        List.of(new GradeSet(1, 11), new GradeSet(1, 12), new GradeSet(1, 11)),
        window.stream().map(YearFacts::grades).toList());
  }

  /** Draft → confirmed by the director → reopened with a reason; nobody writes in between. */
  @Test
  void confirmedAndReopened() {
    post(YEAR + "/confirmation", Map.of("asOf", "2022-09-15"), 0)
        .statusCode(422)
        .body("errors.code", hasItems("shifts_missing", "class_sets_missing", "source_missing"))
        .body("detail", containsString("Ырастоодон мурда"));
    put(YEAR, body(), 0).statusCode(200);
    post(YEAR + "/confirmation", Map.of("asOf", "2199-09-15"), 1)
        .statusCode(422)
        .body("errors[0].code", equalTo("in_future"));
    post(YEAR + "/reopening", Map.of("reason", "Ката"), 1).statusCode(409);
    post(YEAR + "/confirmation", Map.of("asOf", "2022-09-15"), 0).statusCode(412);
    post(YEAR + "/confirmation", Map.of("asOf", "2022-09-15"), 1)
        .statusCode(200)
        .header("ETag", tag(2))
        .body("status", equalTo("confirmed"))
        .body("confirmation.asOf", equalTo("2022-09-15"))
        .body("confirmation.confirmedBy", equalTo("Талант Бейшеев"));
    put(YEAR, body(), 2).statusCode(409).body("detail", containsString("ырасталган"));
    post(YEAR + "/confirmation", Map.of("asOf", "2022-09-15"), 2).statusCode(409);
    get("years").body("items[0].asOf", equalTo("2022-09-15"));
    post(YEAR + "/reopening", Map.of("reason", " "), 2).statusCode(400);
    post(YEAR + "/reopening", Map.of("reason", "Бир класс кошулду"), 2)
        .statusCode(200)
        .body("status", equalTo("draft"))
        .body("reopened.reason", equalTo("Бир класс кошулду"))
        .body("confirmation.asOf", equalTo("2022-09-15"));
    put(YEAR, body(), 3).statusCode(200);
    as("director2")
        .get("/api/v1/audit-events?subject=year_profile&size=4")
        .then()
        .body("items.action", contains("changed", "reopened", "confirmed", "changed"))
        .body("items[1].changes[0].after", equalTo("Бир класс кошулду"));
  }

  /** Outside the own scope there is no such year; the deputy does not confirm. */
  @Test
  void othersReadOrSeeNothing() {
    as("district").get(path(YEAR)).then().statusCode(404);
    as("commission").get(path("years")).then().statusCode(404);
    as("admin").get(path(YEAR)).then().statusCode(200);
    json(as("admin").header("If-Match", tag(0)), body()).put(path(YEAR)).then().statusCode(403);
    json(as("deputy").header("If-Match", tag(0)), Map.of("asOf", "2022-09-15"))
        .post("/api/v1/schools/" + Fixture.school("deputy") + "/" + YEAR + "/confirmation")
        .then()
        .statusCode(403);
    as("district")
        .get("/api/v1/schools/" + Fixture.school("director") + "/years/2022")
        .then()
        .statusCode(200);
    as("director2").get(path("years/1900")).then().statusCode(400);
  }

  /**
   * DQ-51, R-099, R-100: the checks say it to the commission too, and stop when it is corrected.
   */
  @Test
  void findingsOfTheYear() {
    Map<String, Object> body = body();
    body.put("declared", map("classSets", 15, "smallestClass", 25, "largestClass", 30));
    put(YEAR, body, 0).statusCode(200);
    findings()
        .body("items.code", hasItems("DQ-51", "R-099", "R-100"))
        .body(
            "items.find { it.code == 'DQ-51' }.message",
            equalTo(
                "2022–2023-окуу жылы: I смена 13:30 бүтөт, II смена да 13:30 башталат. Класстарды"
                    + " шамалдатууга жана тазалоого убакыт жок."))
        .body("items.find { it.code == 'DQ-51' }.schoolYear", equalTo(2022));
    body.put("declared", map());
    body.put("shifts", List.of(shift("first", "08:00", "13:00")));
    put(YEAR, body, 1).statusCode(200);
    findings().body("items.code", not(hasItem("DQ-51"))).body("items.code", not(hasItem("R-100")));
  }

  private static io.restassured.response.ValidatableResponse findings() {
    return as("admin").get(path("data-quality?register=year_profile")).then().statusCode(200);
  }

  /** what nobody said is null; each answer is one query. */
  @Test
  void factsForOtherFeatures() {
    Map<String, Object> body = body();
    body.put("classSets", List.of(one(1, null, "first", null), one(2, null, "first", 20)));
    put(YEAR, body, 0).statusCode(200);
    UUID school = UUID.fromString(Fixture.school("director2"));
    long queries = Queries.during(database, () -> facts.between(school, 2018, 2022));
    assertEquals(1, queries);
    List<YearFacts> window = facts.between(school, 2018, 2022);
    assertEquals(5, window.size());
    assertFalse(window.get(0).written());
    assertNull(window.get(0).ungradedGrades());
    assertNull(window.get(0).listedClassSets());
    YearFacts written = window.get(4);
    assertEquals(List.of(1, 2), written.ungradedGrades());
    assertEquals(2, written.listedClassSets());
    assertNull(written.pupils());
    assertEquals(15, written.declared().classSets());
    assertEquals(377, facts.newestPupils(school).orElseThrow().pupils());
    UUID other = UUID.fromString(Fixture.school("director"));
    assertEquals(1, Queries.during(database, () -> facts.of(List.of(school, other), 2022)));
    assertEquals(2, facts.of(List.of(school, other), 2022).size());
  }

  /** Of two first writers one wins (ADR 19). */
  @Test
  void firstSaveAtOnce() {
    List<Integer> answers =
        List.of(1, 2, 3, 4).parallelStream()
            .map(i -> Fixture.put("director2", path(YEAR), body(), 0).statusCode())
            .sorted()
            .toList();
    assertEquals(List.of(200, 412, 412, 412), answers);
  }
}
