package kg.onuguu.assessment;

import static kg.onuguu.assessment.AssessmentSchool.assessment;
import static kg.onuguu.assessment.AssessmentSchool.document;
import static kg.onuguu.assessment.AssessmentSchool.steps;
import static kg.onuguu.assessment.AssessmentSchool.today;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.reference.ReferenceData;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Internal assessments from the plan to the closing, on a school that has none.
 */
@QuarkusTest
class AssessmentsApiTest {
  @Inject ReferenceData reference;
  @Inject SessionFactory database;

  private AssessmentSchool school;

  @BeforeEach
  void begin() {
    school = AssessmentSchool.of("director2");
  }

  private static Map<String, Object> mark(int mark) {
    return Map.of("name", "Сапат", "mark", mark);
  }

  /** seven steps in their order, whatever was written; planned until one is done. */
  @Test
  void planned() {
    school
        .post("/assessments", assessment("methods", List.of("observation", "testing_survey")))
        .then()
        .statusCode(201)
        .header("ETag", tag(0))
        .header("Location", containsString("/assessments/"))
        .body("status", equalTo("planned"))
        .body("steps.step", equalTo(reference.codes("vsoko_step")))
        .body("methods", contains("testing_survey", "observation"))
        .body("principles", empty())
        .body("findings", empty())
        .body("dueOn", nullValue())
        .body("warnings", empty());
  }

  /** who carries it out and who coordinates is kept, found, and left out when unknown. */
  @Test
  void thoseWhoCarryItOut() {
    String id =
        school.created(
            "/assessments",
            assessment(
                "coordinator", " Сынакова Айгүл, директор ",
                "performers", "Окуу бөлүмүнүн орун басары, математика мугалимдери"));
    school
        .get("/assessments/" + id)
        .then()
        .body("coordinator", equalTo("Сынакова Айгүл, директор"))
        .body("performers", equalTo("Окуу бөлүмүнүн орун басары, математика мугалимдери"));
    school
        .caller()
        .queryParam("q", "СЫНАКОВА")
        .get(school.path("/assessments"))
        .then()
        .body("items.id", contains(id));
    school
        .put("/assessments/" + id, assessment(), 0)
        .then()
        .statusCode(200)
        .body("coordinator", nullValue())
        .body("performers", nullValue());
  }

  /** an object and at least one method, each step once, nothing done tomorrow. */
  @Test
  void refused() {
    school
        .post("/assessments", assessment("methods", List.of()))
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-141"))
        .body("errors[0].pointer", equalTo("/methods"))
        .body("errors[0].code", equalTo("method_required"));
    Map<String, Object> twice = Map.of("step", "collect");
    Map<String, Object> future =
        Map.of("step", "process", "doneOn", today().plusDays(1).toString());
    school
        .post("/assessments", assessment("steps", List.of(twice, twice, future)))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/steps/1/step", "/steps/2/doneOn"))
        .body("errors.code", contains("duplicate", "in_future"));
    school.post("/assessments", assessment("topic", "  ")).then().statusCode(400);
    school.post("/assessments", assessment("object", "weather")).then().statusCode(400);
  }

  /** the mark 6 is 422, and so is 0; 1 and 5 are marks. */
  @Test
  void fivePoints() {
    for (int wrong : new int[] {6, 0, -1}) {
      school
          .post("/assessments", assessment("indicators", List.of(mark(5), mark(wrong))))
          .then()
          .statusCode(422)
          .body("rule", equalTo("R-144"))
          .body("errors[0].pointer", equalTo("/indicators/1/mark"))
          .body("errors[0].message", equalTo("Баа 1 менен 5 ортосунда болушу керек"));
    }
    school
        .post("/assessments", assessment("indicators", List.of(mark(1), mark(5))))
        .then()
        .statusCode(201)
        .body("indicators.mark", contains(1, 5));
  }

  /** what was written is read again; unknown values stay unknown. */
  @Test
  void writtenAsAWhole() {
    Map<String, Object> value =
        Map.of(
            "conditionGroup", "information_technical",
            "name", "Окуу китептери",
            "value", "81.50",
            "unit", "%",
            "expected", "85");
    Map<String, Object> step =
        Map.of(
            "step", "define_object",
            "plannedOn", "2026-10-05",
            "doneOn", today().toString(),
            "responsible", "Талант Бейшеев",
            "note", "Такталды");
    String id = school.created("/assessments", assessment());
    school
        .put(
            "/assessments/" + id,
            assessment(
                "steps", List.of(step, Map.of("step", "collect", "plannedOn", "2019-10-20")),
                "principles", List.of("systematicity", "objectivity"),
                "indicators", List.of(value, Map.of("name", "Белгисиз"))),
            0)
        .then()
        .statusCode(200)
        .header("ETag", tag(1));
    school
        .get("/assessments/" + id)
        .then()
        .body("status", equalTo("in_progress"))
        .body("steps[0].responsible", equalTo("Талант Бейшеев"))
        .body("steps[0].note", equalTo("Такталды"))
        .body("principles", contains("objectivity", "systematicity"))
        .body("indicators[0].value", equalTo("81.50"))
        .body("indicators[0].conditionGroup", equalTo("information_technical"))
        .body("indicators[1].value", nullValue())
        .body("dueOn", equalTo("2019-10-20"))
        .body("warnings.code", contains("assessment_step_overdue"))
        .body("warnings[0].rule", equalTo("R-141"))
        .body(
            "warnings[0].message",
            equalTo(
                "«Маалымат топтоо» кадамынын мөөнөтү 20.10.2019 өттү. Аткарылса, күнүн белгилеңиз"
                    + " же мөөнөтүн жылдырыңыз."));
    school.put("/assessments/" + id, assessment(), 0).then().statusCode(412);
    school
        .caller()
        .body(assessment())
        .put(school.path("/assessments/" + id))
        .then()
        .statusCode(428);
  }

  /** closed without a report or a справка is 422; with it, closed it stays as it is. */
  @Test
  void closedWithADocument() {
    String id = school.created("/assessments", assessment("steps", steps(today())));
    String path = "/assessments/" + id;
    school
        .act(path + "/closing", null, 0)
        .then()
        .statusCode(422)
        .body("rule", nullValue())
        .body("errors.rule", everyItem(equalTo("R-141")))
        .body("errors.code", contains("document_required", "document_date_required"));
    school
        .put(path, assessment("steps", steps(today()), "document", document()), 0)
        .then()
        .statusCode(200);
    school
        .act(path + "/closing", null, 1)
        .then()
        .statusCode(200)
        .header("ETag", tag(2))
        .body("status", equalTo("closed"))
        .body("closedBy", equalTo("Талант Бейшеев"))
        .body("closedAt", notNullValue())
        .body("warnings.code", not(hasItem("assessment_steps_open")))
        .body("warnings.code", not(hasItem("assessment_staff_not_informed")));
    school
        .put(path, assessment(), 2)
        .then()
        .statusCode(409)
        .body("code", equalTo("ILLEGAL_TRANSITION"))
        .body("rule", equalTo("R-141"));
    school.act(path + "/closing", null, 2).then().statusCode(409);
    school.delete(path, 2).then().statusCode(409);
    school
        .post(path + "/findings", Map.of("kind", "weakness", "text", "Кечикти"))
        .then()
        .statusCode(409);
  }

  /**
   * R-141 is a warning elsewhere: open steps and an uninformed staff are kept, shown and logged.
   */
  @Test
  void closedWithWarnings() {
    Map<String, Object> paper = Map.of("kind", "report", "date", today().toString());
    String id = school.created("/assessments", assessment("document", paper));
    school
        .act("/assessments/" + id + "/closing", null, 0)
        .then()
        .statusCode(200)
        .body(
            "warnings.code",
            contains(
                "assessment_steps_open",
                "assessment_staff_not_informed",
                "assessment_principles_unchecked"))
        .body("warnings.rule", contains("R-141", "R-141", "R-143"));
    school
        .caller()
        .queryParam("subjectId", id)
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].action", equalTo("confirmed"))
        .body("items[0].subject", equalTo("assessment"))
        .body(
            "items[0].changes.find { it.field == 'warnings' }.after",
            containsString("бүтпөгөн кадамдар"));
  }

  /** Opened again with a reason, which is kept and logged. */
  @Test
  void reopened() {
    String id = school.created("/assessments", assessment("document", document()));
    String path = "/assessments/" + id;
    school.act(path + "/reopening", Map.of("reason", "Эрте"), 0).then().statusCode(409);
    school.act(path + "/closing", null, 0).then().statusCode(200);
    school.act(path + "/reopening", Map.of("reason", " "), 1).then().statusCode(400);
    school
        .act(path + "/reopening", Map.of("reason", "7-Б классынын жыйынтыгы кошулат"), 1)
        .then()
        .statusCode(200)
        .body("status", equalTo("planned"))
        .body("closedAt", nullValue())
        .body("reopenReason", equalTo("7-Б классынын жыйынтыгы кошулат"));
    school.put(path, assessment("topic", "Толукталган"), 2).then().statusCode(200);
    school
        .caller()
        .queryParam("subjectId", id)
        .get("/api/v1/audit-events")
        .then()
        .body("items.action", contains("changed", "reopened", "confirmed", "created"))
        .body("items[0].changes.find { it.field == 'topic' }.after", equalTo("Толукталган"))
        .body(
            "items[1].changes.find { it.field == 'reason' }.after",
            equalTo("7-Б классынын жыйынтыгы кошулат"));
  }

  /** a step done before the one ahead of it is kept and warned of. */
  @Test
  void stepsSkipped() {
    school
        .post(
            "/assessments",
            assessment("steps", List.of(Map.of("step", "collect", "doneOn", today().toString()))))
        .then()
        .statusCode(201)
        .body("warnings[0].code", equalTo("assessment_steps_skipped"))
        .body("warnings[0].params.missing", equalTo("define_object"));
  }

  @Test
  void filters() {
    String mine =
        school.created(
            "/assessments",
            assessment(
                "schoolYear",
                2011,
                "topic",
                "Үчүнчү чейректин жыйынтыгы",
                "object",
                "school_achievement",
                "methods",
                List.of("interview", "statistics"),
                "steps",
                List.of(Map.of("step", "collect", "plannedOn", "2012-03-01"))));
    school.created("/assessments", assessment("schoolYear", 2011));
    for (Map<String, Object> query :
        List.<Map<String, Object>>of(
            Map.of("q", "учунчу чейрек"),
            Map.of("object", "school_achievement"),
            Map.of("method", "interview"),
            Map.of("overdue", true))) {
      school
          .caller()
          .queryParams(query)
          .queryParam("schoolYear", 2011)
          .get(school.path("/assessments"))
          .then()
          .statusCode(200)
          .body("total", equalTo(1))
          .body("items.id", contains(mine))
          .body("items[0].nextStep", equalTo("collect"))
          .body("items[0].overdue", equalTo(true))
          .body("items[0].methods", contains("statistics", "interview"));
    }
    school
        .caller()
        .queryParam("schoolYear", 2011)
        .queryParam("status", "closed")
        .get(school.path("/assessments"))
        .then()
        .body("items", empty());
    school
        .caller()
        .queryParam("schoolYear", 2011)
        .get(school.path("/assessments"))
        .then()
        .body("items.id", hasItem(mine))
        .body("items[0].id", equalTo(mine));
  }

  /** A page of many costs as many queries as a page of one, and so does one with many parts. */
  @Test
  void queries() {
    for (int i = 0; i < 3; i++) {
      String id =
          school.created(
              "/assessments",
              assessment("schoolYear", 2005, "methods", List.of("interview", "statistics")));
      school.created(
          "/assessments/" + id + "/findings", Map.of("kind", "strength", "text", "Жакшы"));
    }
    read(1);
    long one = Queries.during(database, () -> read(1));
    assertEquals(one, Queries.during(database, () -> read(200)));
  }

  private void read(int size) {
    school
        .caller()
        .queryParam("schoolYear", 2005)
        .queryParam("size", size)
        .get(school.path("/assessments"))
        .then()
        .statusCode(200);
  }

  @Test
  void removedWhileOpen() {
    String id = school.created("/assessments", assessment());
    school.delete("/assessments/" + id, 7).then().statusCode(412);
    school.delete("/assessments/" + id, 0).then().statusCode(204);
    school.get("/assessments/" + id).then().statusCode(404);
  }

  /**
   * The commission reads an assigned school, writes nothing, and the district reads totals alone.
   */
  @Test
  void others() {
    AssessmentSchool demo = AssessmentSchool.of("director");
    String id = demo.get("/assessments").path("items[0].id");
    Api.as("commission").get(demo.path("/assessments/" + id)).then().statusCode(200);
    Api.as("commission").body(assessment()).post(demo.path("/assessments")).then().statusCode(403);
    Api.as("district").get(demo.path("/assessments")).then().statusCode(403);
    Api.as("director2").get(demo.path("/assessments/" + id)).then().statusCode(404);
    school.get("/assessments/" + id).then().statusCode(404);
  }

  /** three assessments in three states, and no names for the district. */
  @Test
  void yearInTotals() {
    AssessmentSchool demo = AssessmentSchool.of("director");
    demo.get("/assessment-summary")
        .then()
        .statusCode(200)
        .body(
            "objects.object",
            contains("pupil_achievement", "teacher_achievement", "school_achievement"))
        .body("objects.closed", contains(1, 0, 0))
        .body("objects.inProgress", contains(0, 1, 0))
        .body("objects.planned", contains(0, 0, 1))
        .body(
            "methods.findAll { it.object == 'teacher_achievement' }.method",
            containsInAnyOrder("observation", "interview", "expert_evaluation"))
        .body("weaknesses", equalTo(3))
        .body("weaknessesInPlan", equalTo(1))
        .body("observations", equalTo(6))
        .body("averageMark", equalTo("4.22"))
        .body("achievements", equalTo(9))
        .body("regulation.protocolNumber", equalTo("1"))
        .body("due.topic", hasItem("Жаш мугалимдердин сабактарынын сапаты"));
    Api.as("district")
        .get(demo.path("/assessment-summary"))
        .then()
        .statusCode(200)
        .body("observations", equalTo(6))
        .body("due", nullValue());
    Api.as("district").get(school.path("/assessment-summary")).then().statusCode(404);
    demo.caller()
        .queryParam("schoolYear", 1999)
        .get(demo.path("/assessment-summary"))
        .then()
        .statusCode(200)
        .body("observations", equalTo(0))
        .body("averageMark", nullValue())
        .body("due", empty());
  }
}
