package kg.onuguu.cycle;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.school;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.onuguu.Queries;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The annual cycle over HTTP, on a school that has none yet. */
@QuarkusTest
class CyclesApiTest {
  private static final int YEAR = 2026;

  @Inject EntityManager database;
  @Inject SessionFactory factory;
  @Inject BusinessTime time;
  @Inject ReferenceData reference;

  private String school;
  private String cycles;
  private String path;

  @BeforeEach
  void begin() {
    school = school("director2");
    cycles = "/api/v1/schools/" + school + "/cycles";
    path = cycles + "/" + YEAR;
    forget();
  }

  @AfterEach
  @Transactional
  void forget() {
    database
        .createQuery("delete from AnnualCycle cycle where cycle.schoolId = :school")
        .setParameter("school", UUID.fromString(school))
        .executeUpdate();
  }

  /** seven stages in their order before anybody has written a word. */
  @Test
  void emptyAtFirst() {
    as("director2")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", tag(0))
        .body("version", equalTo(0))
        .body("schoolYear", equalTo(YEAR))
        .body("currentStage", equalTo("mission"))
        .body("stages.stage", equalTo(reference.codes("annual_cycle_stage")))
        .body("stages.status", everyItem(equalTo("not_started")))
        .body("previousResult", nullValue())
        .body("findings", empty());
    as("director2").get(cycles).then().statusCode(200).body("items", empty());
  }

  /**
   * stage 5 started, 2 not done is kept, shown and logged; skipped with a reason is right.
   */
  @Test
  void stageFiveBeforeStageTwo() {
    put("director2", path, cycle(stage("mission", "done"), stage("planning", "in_progress")), 0)
        .then()
        .statusCode(200)
        .header("ETag", tag(1))
        .body("currentStage", equalTo("self_evaluation"))
        .body("done", equalTo(1))
        .body("findings.rule", contains("R-038"))
        .body("findings[0].severity", equalTo("warning"))
        .body("findings[0].stage", equalTo("planning"))
        .body("findings[0].field", equalTo("status"))
        .body(
            "findings[0].params.missing", equalTo("self_evaluation,problem_analysis,goal_setting"))
        .body(
            "findings[0].message",
            equalTo(
                "5-этап башталды, бирок андан мурунку этап бүтө элек: Мектептин өзүн баалоосу,"
                    + " Көйгөйлөрдү аныктоо жана анализ, Максаттарды жана тапшырмаларды коюу."
                    + " Адегенде бүтүрүңүз же себебин жазып калтырыңыз."));
    as("director2")
        .queryParam("subject", "annual_cycle")
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].label", equalTo("2026–2027-окуу жылы"))
        .body("items[0].changes.find { it.field == 'planning.status' }.after", notNullValue())
        .body(
            "items[0].changes.find { it.field == 'warnings' }.after",
            containsString("5-этап башталды"));
    Map<String, Object> body =
        cycle(
            stage("mission", "done"),
            skipped("self_evaluation"),
            skipped("problem_analysis"),
            skipped("goal_setting"),
            stage("planning", "in_progress"));
    json(as("director2").header("If-Match", tag(1)).header("Accept-Language", "ru"), body)
        .put(path)
        .then()
        .statusCode(200)
        .body("skipped", equalTo(3))
        .body("currentStage", equalTo("planning"))
        .body("findings", empty());
  }

  /** a stage is skipped with a reason or not at all; and what else cannot be. */
  @Test
  void refused() {
    put("director2", path, cycle(stage("mission", "done"), stage("planning", "skipped")), 0)
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-038"))
        .body("errors[0].pointer", equalTo("/stages/1/skipReason"))
        .body("errors[0].code", equalTo("reason_required"));
    put("director2", path, cycle(stage("mission", "done"), stage("mission", "done")), 0)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/stages/1/stage"));
    Map<String, Object> stage = stage("mission", "done");
    stage.put("plannedStartOn", "2026-09-10");
    stage.put("plannedEndOn", "2026-09-01");
    stage.put("startedOn", time.today().toString());
    stage.put("finishedOn", time.today().plusDays(1).toString());
    put("director2", path, cycle(stage), 0)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/stages/0/plannedEndOn", "/stages/0/finishedOn"))
        .body("errors.code", contains("ends_before_start", "in_future"));
    put("director2", path, cycle(stage("holidays", "done")), 0).then().statusCode(400);
    put("director2", cycles + "/1066", cycle(), 0).then().statusCode(400);
    put("director2", path, Map.of("stages", Collections.singletonList(null)), 0)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/stages/0"))
        .body("errors[0].code", equalTo("not_null"));
  }

  /** Everything that was written is read again; a stage that is left out is not started. */
  @Test
  void writtenAsAWhole() {
    Map<String, Object> stage = stage("mission", "done");
    stage.put("plannedStartOn", "2026-08-15");
    stage.put("plannedEndOn", "2026-08-28");
    stage.put("startedOn", "2026-08-17");
    stage.put("finishedOn", "2026-08-28");
    stage.put("responsible", "Талант Бейшеев");
    stage.put("documentKind", "minutes");
    stage.put("documentNumber", "1");
    stage.put("documentDate", "2026-08-28");
    stage.put("input", "Ата-энелердин сунуштары");
    stage.put("result", "Миссия такталды");
    put("director2", path, cycle(stage, stage("self_evaluation", "in_progress")), 0)
        .then()
        .statusCode(200);
    as("director2").get(path).then().body("stages[0]", equalTo(stage)).body("done", equalTo(1));
    put("director2", path, cycle(stage("self_evaluation", "done")), 1)
        .then()
        .statusCode(200)
        .header("ETag", tag(2))
        .body("stages[0]", equalTo(stage("mission", "not_started")))
        .body("stages[1].status", equalTo("done"));
    put("director2", path, cycle(), 1).then().statusCode(412);
    json(as("director2"), cycle()).put(path).then().statusCode(428);
  }

  /** the result of stage 7 goes on into stages 2 and 3 of the next year. */
  @Test
  void resultOfTheYearBefore() {
    Map<String, Object> last = stage("result_evaluation", "done");
    last.put("result", "Билим сапаты 46 пайызга өстү");
    last.put("finishedOn", "2026-06-12");
    put("director2", cycles + "/" + (YEAR - 1), cycle(last), 0)
        .then()
        .statusCode(200)
        .body("previousResult", nullValue());
    as("director2")
        .header("Accept-Language", "en")
        .get(path)
        .then()
        .body("version", equalTo(0))
        .body("previousResult.schoolYear", equalTo(YEAR - 1))
        .body("previousResult.text", equalTo("Билим сапаты 46 пайызга өстү"))
        .body("previousResult.finishedOn", equalTo("2026-06-12"))
        .body("findings.rule", everyItem(equalTo("R-039")))
        .body("findings.severity", everyItem(equalTo("info")))
        .body("findings.stage", contains("self_evaluation", "problem_analysis"))
        .body("findings[0].message", containsString("2025–2026"));
    Map<String, Object> taken = stage("self_evaluation", "not_started");
    taken.put("input", "Билим сапаты 46 пайызга өстү");
    put("director2", path, cycle(taken), 0)
        .then()
        .statusCode(200)
        .body("findings.stage", contains("problem_analysis"));
    as("director2")
        .get(cycles + "/" + (YEAR + 1))
        .then()
        .body("previousResult", nullValue())
        .body("findings", empty());
    as("director2").get(cycles).then().body("items.schoolYear", contains(YEAR, YEAR - 1));
  }

  /** One cycle a school and year: of many first writers exactly one wins. */
  @Test
  void firstSaveAtOnce() {
    List<Integer> answers =
        IntStream.range(0, 10)
            .parallel()
            .mapToObj(i -> put("director2", path, cycle(stage("mission", "done")), 0).statusCode())
            .toList();
    assertEquals(1, Collections.frequency(answers, 200), answers.toString());
    assertEquals(9, Collections.frequency(answers, 412), answers.toString());
  }

  /** A school with years behind it is read with as many queries as one with none. */
  @Test
  void queries() {
    as("admin").get(path).then().statusCode(200);
    long empty = Queries.during(factory, () -> as("admin").get(path));
    long none = Queries.during(factory, () -> as("admin").get(cycles));
    for (int year = YEAR - 2; year <= YEAR; year++) {
      put("director2", cycles + "/" + year, cycle(stage("mission", "done")), 0)
          .then()
          .statusCode(200);
    }
    assertEquals(empty, Queries.during(factory, () -> as("admin").get(path)));
    assertEquals(none, Queries.during(factory, () -> as("admin").get(cycles)));
  }

  /** Everybody in whose scope the school is reads; only its own staff writes. */
  @Test
  void whoMay() {
    String own = "/api/v1/schools/" + school("director") + "/cycles";
    for (String reader : List.of("deputy", "commission", "district", "admin")) {
      as(reader).get(own).then().statusCode(200);
      as(reader).get(path).then().statusCode(reader.equals("admin") ? 200 : 404);
    }
    put("director", path, cycle(), 0).then().statusCode(404);
    put("district", own + "/" + YEAR, cycle(), 0).then().statusCode(403);
  }

  /** The demonstration has last year's whole cycle, and this year's up to its third stage. */
  @Test
  void demonstration() {
    int year = SchoolYear.of(time.today()).start();
    String own = "/api/v1/schools/" + school("director") + "/cycles";
    as("district")
        .get(own)
        .then()
        .body("items.schoolYear", hasItems(year, year - 1))
        .body("items.find { it.schoolYear == " + (year - 1) + " }.done", equalTo(7))
        .body("items.find { it.schoolYear == " + (year - 1) + " }.currentStage", nullValue());
    String today = LocalDate.now(BusinessTime.ZONE).toString();
    as("deputy")
        .get(own + "/" + year)
        .then()
        .body("currentStage", equalTo("problem_analysis"))
        .body("done", equalTo(2))
        .body("previousResult.schoolYear", equalTo(year - 1))
        .body("findings.stage", contains("problem_analysis"))
        .body("stages.findAll { it.startedOn > '" + today + "' }", empty());
  }

  private static Map<String, Object> stage(String stage, String status) {
    return new HashMap<>(Map.of("stage", stage, "status", status));
  }

  private static Map<String, Object> skipped(String stage) {
    Map<String, Object> skipped = stage(stage, "skipped");
    skipped.put("skipReason", "Өзүн баалоо аккредитация үчүн өткөрүлгөн");
    return skipped;
  }

  @SafeVarargs
  private static Map<String, Object> cycle(Map<String, Object>... stages) {
    return Map.of("stages", List.of(stages));
  }
}
