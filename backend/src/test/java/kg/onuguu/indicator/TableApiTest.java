package kg.onuguu.indicator;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.indicator.Tables.contingent;
import static kg.onuguu.indicator.Tables.of;
import static kg.onuguu.indicator.Tables.path;
import static kg.onuguu.indicator.Tables.put;
import static kg.onuguu.indicator.Tables.saved;
import static kg.onuguu.indicator.Tables.window;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kg.onuguu.Queries;
import kg.onuguu.plan.Fixture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How tables are read and saved: windows, versions, unknown cells, refusals, cost. */
@QuarkusTest
class TableApiTest {
  private static final String DIRECTOR = "director2";

  @Inject EntityManager database;
  @Inject SessionFactory sessions;

  private String school;

  @BeforeEach
  void begin() {
    school = Fixture.school(DIRECTOR);
    Tables.forget(database, school);
  }

  @AfterEach
  void forget() {
    Tables.forget(database, school);
  }

  /** ADR 19 and R-179: version 0, every year of the window, the grades of the school. */
  @Test
  void readsAsEmptyBeforeTheFirstSave() {
    as(DIRECTOR)
        .get(path(school, "contingent?from=2018&to=2019"))
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("years.schoolYear", contains(2018, 2019))
        .body("years[0].recorded", equalTo(false))
        .body("years[0].grades", hasSize(11))
        .body("years[0].grades[0].pupils", nullValue())
        .body("years[0].missing", equalTo(11))
        .body("findings", empty());
    as(DIRECTOR)
        .get(path(school, "ort?from=2018&to=2018"))
        .then()
        .body("years[0].bands.fromScore", contains(0, 110, 121, 151, 201));
    as(DIRECTOR).get(path(school, "quality?from=2018&to=2038")).then().statusCode(400);
  }

  /** an unknown grade makes the total unknown, and is not 0. */
  @Test
  void anUnknownGradeIsNotZero() {
    Integer[] pupils = {35, 24, 35, 31, 27, 26, 27, 37, 28, 35, 32};
    saved(
            DIRECTOR,
            school,
            "contingent",
            window(2018, 2018, List.of(contingent(2018, 337, pupils))))
        .header("ETag", "\"1\"")
        .body("years[0].total", equalTo(337))
        .body("years[0].stages.stage", contains("primary_11", "basic_11", "secondary_11"))
        .body("years[0].stages.total", contains(125, 145, 67))
        .body("findings", empty());
    pupils[2] = null;
    saved(
            DIRECTOR,
            school,
            "contingent",
            window(2018, 2018, List.of(contingent(2018, 337, pupils))))
        .body("years[0].total", nullValue())
        .body("years[0].knownTotal", equalTo(302))
        .body("years[0].missing", equalTo(1))
        .body("years[0].grades[2].pupils", nullValue())
        .body("findings", empty());
    pupils[2] = 0;
    saved(
            DIRECTOR,
            school,
            "contingent",
            window(2018, 2018, List.of(contingent(2018, 337, pupils))))
        .body("years[0].total", equalTo(302))
        .body("findings.code", contains("R-081"));
  }

  /** A window replaces its years and no others. */
  @Test
  void otherYearsStay() {
    saved(
        DIRECTOR,
        school,
        "contingent",
        window(2018, 2019, List.of(contingent(2018, null, 20), contingent(2019, null, 21))));
    saved(DIRECTOR, school, "contingent", window(2019, 2020, List.of(contingent(2020, null, 22))))
        .body("years.recorded", contains(false, true));
    as(DIRECTOR)
        .get(path(school, "contingent?from=2018&to=2020"))
        .then()
        .body("years.recorded", contains(true, false, true));
  }

  /** Nobody's save is overwritten; a save that changes nothing is none. */
  @Test
  void versionsAreCompared() {
    Object body = window(2018, 2018, List.of(contingent(2018, null, 20, 21)));
    saved(DIRECTOR, school, "contingent", body).header("ETag", "\"1\"");
    saved(DIRECTOR, school, "contingent", body).header("ETag", "\"1\"");
    json(as(DIRECTOR).header("If-Match", "\"0\""), body)
        .put(path(school, "contingent"))
        .then()
        .statusCode(412);
    json(as(DIRECTOR), body).put(path(school, "contingent")).then().statusCode(428);
    as(DIRECTOR)
        .get("/api/v1/audit-events?subject=indicators&size=1")
        .then()
        .body("items[0].changes.field", contains("2018 grades/1", "2018 grades/2", "2018 recorded"))
        .body("items[0].changes.after", contains("20", "21", "true"));
  }

  @Test
  void whatCannotBeIsRefusedWithItsPlace() {
    put(
            DIRECTOR,
            school,
            "contingent",
            window(2018, 2018, List.of(contingent(2018, null, new Integer[12]))))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/years/0/grades/11/grade"))
        .body("errors[0].code", equalTo("no_such_grade"));
    put(DIRECTOR, school, "contingent", window(2018, 2018, List.of(contingent(2019, null, 20))))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/years/0/schoolYear"));
    put(
            DIRECTOR,
            school,
            "courses",
            window(2019, 2019, List.of(of("schoolYear", 2019, "teachers", 26, "attended", 27))))
        .then()
        .statusCode(422)
        .body("errors[0].rule", equalTo("R-094"));
    put(
            DIRECTOR,
            school,
            "textbooks",
            window(
                2022,
                2022,
                List.of(
                    of(
                        "schoolYear", 2022,
                        "books", List.of(),
                        "declared", List.of(of("pct", "86"))))))
        .then()
        .statusCode(422)
        .body("errors.code", contains("source_missing", "date_missing"));
  }

  /** a computed percentage in the body is an unknown field. */
  @Test
  void percentagesAreNotTyped() {
    put(
            DIRECTOR,
            school,
            "quality",
            window(
                2018,
                2018,
                List.of(
                    of(
                        "schoolYear",
                        2018,
                        "period",
                        "year",
                        "blocks",
                        List.of(of("block", "all", "qualityPct", "60"))))))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown_field"));
  }

  private static Map<String, Object> ort(boolean asPrinted, Object... bands) {
    return window(
        2018,
        2018,
        List.of(
            of(
                "schoolYear", 2018,
                "graduates", 32,
                "participants", 28,
                "asPrinted", asPrinted,
                "bands", List.of(bands))));
  }

  private static Map<String, Object> band(int from, Integer to, Integer number) {
    return of("fromScore", from, "toScore", to, "participants", number);
  }

  /** a gap is refused, and kept with a finding when an old report prints it. */
  @Test
  void bandsLeaveNoScoreOut() {
    Object[] gap = {band(0, 109, 12), band(110, 120, 15), band(201, null, 1)};
    put(DIRECTOR, school, "ort", ort(false, gap))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("band_gap"))
        .body("errors[0].rule", equalTo("R-092"))
        .body("errors[0].params.from", equalTo("121"))
        .body("errors[0].params.to", equalTo("200"));
    put(DIRECTOR, school, "ort", ort(false, band(0, 110, 12), band(110, null, 16)))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("bands_overlap"));
    put(DIRECTOR, school, "ort", ort(false, band(0, 109, 12), band(110, 200, 16)))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("band_end_missing"));
    saved(DIRECTOR, school, "ort", ort(true, gap))
        .body("findings.code", hasItem("DQ-15"))
        .body("years[0].bandsSum", equalTo(28))
        .body("years[0].participationPct", equalTo("87.5"))
        .body("years[0].atOrAboveThresholdPct", equalTo("57.1"));
    saved(DIRECTOR, school, "ort", ort(false, band(0, 109, 12), band(110, null, 16)))
        .body("findings.code", empty());
    put(
            DIRECTOR,
            school,
            "ort",
            window(
                2018,
                2018,
                List.of(
                    of(
                        "schoolYear", 2018,
                        "graduates", 32,
                        "participants", 33,
                        "asPrinted", false,
                        "bands", List.of(band(0, 109, 33), band(110, null, 0))))))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/years/0/participants"))
        .body("errors[0].rule", equalTo("R-091"));
  }

  /** a surplus of one book is no help to another grade. */
  @Test
  void textbooksAreCounted() {
    saved(
            DIRECTOR,
            school,
            "textbooks",
            window(
                2022,
                2022,
                List.of(
                    of(
                        "schoolYear", 2022,
                        "books",
                            List.of(
                                of("grade", 1, "needed", 100, "available", 150),
                                of("grade", 2, "needed", 100, "available", 58)),
                        "declared",
                            List.of(of("pct", "95", "source", "Отчет", "asOf", "2022-12-20"))))))
        .body("years[0].books.pct", contains("100.0", "58.0"))
        .body("years[0].pct", equalTo("79.0"))
        .body("findings.code", contains("DQ-06"));
  }

  /** the share comes from the answers; the same id stays the same survey. */
  @Test
  void surveysAreComputed() {
    String id = UUID.randomUUID().toString();
    Map<String, Object> survey =
        of(
            "id",
            id,
            "schoolYear",
            2022,
            "respondents",
            "pupils",
            "question",
            "Мектеп жагабы?",
            "heldOn",
            "2022-11-15",
            "invited",
            120,
            "answered",
            110,
            "answers",
            List.of(
                of("text", "Ооба", "count", 88, "positive", true),
                of("text", "Жок", "count", 22, "positive", false)));
    Map<String, Object> body = of("from", 2021, "to", 2022, "surveys", List.of(survey));
    saved(DIRECTOR, school, "surveys", body)
        .body("surveys[0].positivePct", equalTo("80.0"))
        .body("surveys[0].responsePct", equalTo("91.7"))
        .body("findings", empty());
    survey.put("schoolYear", 2021);
    survey.put("question", null);
    saved(DIRECTOR, school, "surveys", body)
        .body("surveys.id", contains(id))
        .body("surveys[0].schoolYear", equalTo(2021))
        .body("findings.code", contains("DQ-36"))
        .body("findings[0].field", equalTo(id));
    survey.put("answered", 121);
    put(DIRECTOR, school, "surveys", body)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("more_than_invited"));
  }

  /** prizes of the list count; nobody comes from a stage at which nobody was. */
  @Test
  void olympiadStagesFollowEachOther() {
    saved(
            DIRECTOR,
            school,
            "olympiads",
            window(
                2021,
                2021,
                List.of(
                    of(
                        "schoolYear", 2021,
                        "stages",
                            List.of(
                                of("stage", "district", "participants", 0, "declaredPrizes", 0),
                                of("stage", "oblast", "participants", 2, "declaredPrizes", 2)),
                        "results",
                            List.of(
                                of(
                                    "stage", "oblast", "subject", "math", "place", 2, "count",
                                    1))))))
        .body("years[0].stages[2].prizes", equalTo(1))
        .body("findings.key", contains("2021-oblast", "2021-oblast-prizes"));
  }

  private static List<Map<String, Object>> grid(int more) {
    return IntStream.rangeClosed(2018, 2022)
        .mapToObj(
            year ->
                contingent(
                    year,
                    null,
                    IntStream.rangeClosed(1, 11)
                        .mapToObj(grade -> 30 + more)
                        .toArray(Integer[]::new)))
        .toList();
  }

  /** An 11 × 5 grid is one request; its cost does not depend on how many cells change. */
  @Test
  void aGridCostsAFixedNumberOfQueries() {
    Map<String, Object> one = window(2018, 2022, List.of(contingent(2018, null, 30, 30, 30)));
    long small = queries(one, 0);
    Tables.forget(database, school);
    long large = queries(window(2018, 2022, grid(0)), 0);
    assertEquals(small, large, 1, "first save");
    long changed = queries(window(2018, 2022, grid(1)), 1);
    assertTrue(changed <= large + 1, changed + " statements for 55 changed cells");
    assertTrue(large <= 40, large + " statements");
    long same = queries(window(2018, 2022, grid(1)), 2);
    assertTrue(same < large, same + " statements for nothing");
  }

  private long queries(Map<String, Object> body, int version) {
    return Queries.during(
        sessions,
        () ->
            json(as(DIRECTOR).header("If-Match", "\"" + version + "\""), body)
                .put(path(school, "contingent"))
                .then()
                .statusCode(200));
  }

  /** two tables of a school at once are compared with each other, whoever comes first. */
  @Test
  void savesAtOnceSeeEachOther() throws Exception {
    Integer[] pupils = {35, 24, 35, 31, 27, 26, 27, 37, 28, 35, 32};
    Map<String, Object> quality =
        window(
            2018,
            2018,
            List.of(
                of(
                    "schoolYear",
                    2018,
                    "period",
                    "year",
                    "blocks",
                    List.of(of("block", "all", "total", 389)))));
    List<Callable<Integer>> both =
        List.of(
            () ->
                put(
                        DIRECTOR,
                        school,
                        "contingent",
                        window(2018, 2018, List.of(contingent(2018, null, pupils))))
                    .statusCode(),
            () -> put(DIRECTOR, school, "quality", quality).statusCode());
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (var answer : threads.invokeAll(both)) {
        assertEquals(200, answer.get());
      }
    } finally {
      threads.shutdown();
    }
    as(DIRECTOR)
        .get("/api/v1/schools/" + school + "/data-quality?register=quality")
        .then()
        .body("items.code", hasItem("DQ-04"));
  }
}
