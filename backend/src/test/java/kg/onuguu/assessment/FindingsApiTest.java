package kg.onuguu.assessment;

import static kg.onuguu.assessment.AssessmentSchool.assessment;
import static kg.onuguu.assessment.AssessmentSchool.document;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.plan.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings, and the thread from a weakness to the plan and back. */
@QuarkusTest
class FindingsApiTest {
  private static final String WEAK = "7-класстарда бөлчөктөр боюнча ката көп";

  private AssessmentSchool school;
  private String path;

  @BeforeEach
  void begin() {
    school = AssessmentSchool.of("director2");
    path = "/assessments/" + school.created("/assessments", assessment("document", document()));
  }

  private String finding(String kind, String text) {
    return school.created(path + "/findings", Map.of("kind", kind, "text", text));
  }

  private Response intoPlan(String finding, String plan) {
    return school.post(
        path + "/findings/" + finding + "/problem",
        plan == null ? Map.of() : Map.of("planId", plan));
  }

  @Test
  void writtenChangedRemoved() {
    String weak = finding("weakness", WEAK);
    finding("strength", "5-класстарда сапат өстү");
    school
        .get(path)
        .then()
        .body("findings.kind", contains("strength", "weakness"))
        .body("findings[1].text", equalTo(WEAK));
    school
        .put(path + "/findings/" + weak, Map.of("kind", "weakness", "text", "Такталды"), 3)
        .then()
        .statusCode(412);
    school
        .put(
            path + "/findings/" + weak,
            Map.of("kind", "weakness", "text", "Такталды", "cause", "Саат жок"),
            0)
        .then()
        .statusCode(200)
        .body("cause", equalTo("Саат жок"));
    school
        .caller()
        .queryParam("subjectId", weak)
        .get("/api/v1/audit-events")
        .then()
        .body("items.action", contains("changed", "created"))
        .body("items[0].changes.find { it.field == 'finding.text' }.before", equalTo(WEAK));
    school.delete(path + "/findings/" + weak, 1).then().statusCode(204);
    school.get(path).then().body("findings.kind", contains("strength"));
  }

  /** one click; the text goes into the draft, and both know of each other. */
  @Test
  void becomesAProblem() {
    String plan = Fixture.plan("director2");
    String weak = finding("weakness", WEAK);
    String problem =
        intoPlan(weak, null)
            .then()
            .statusCode(201)
            .body("problems.planId", contains(plan))
            .extract()
            .path("problems[0].problemId");
    school
        .caller()
        .get("/api/v1/plans/" + plan + "/content")
        .then()
        .body("problems.find { it.id == '" + problem + "' }.text", equalTo(WEAK))
        .body(
            "problems.find { it.id == '" + problem + "' }.evidence",
            startsWith(
                "Билим сапатын ички баалоо: 7-класстардын математика боюнча билими, справка, №4"));
    school
        .caller()
        .get("/api/v1/plans/" + plan + "/problem-origins")
        .then()
        .statusCode(200)
        .body("items.problemId", contains(problem))
        .body("items[0].kind", equalTo("assessment_finding"))
        .body("items[0].sourceId", equalTo(path.substring("/assessments/".length())))
        .body("items[0].title", equalTo("7-класстардын математика боюнча билими"));
    intoPlan(weak, null).then().statusCode(409).body("rule", equalTo("R-145"));
    school.delete(path, 0).then().statusCode(409).body("rule", equalTo("R-145"));
    // a problem that is removed takes the link along, and the finding may become one again
    int version =
        school
            .caller()
            .get("/api/v1/plans/" + plan + "/content")
            .path("problems.find { it.id == '" + problem + "' }.version");
    Fixture.delete("director2", "/api/v1/plans/" + plan + "/problems/" + problem, version)
        .then()
        .statusCode(204);
    school.get(path).then().body("findings[0].problems", empty());
    intoPlan(weak, plan).then().statusCode(201);
  }

  /** only a weakness, only into a draft of the own school; also after the closing. */
  @Test
  void refused() {
    String plan = Fixture.plan("director2");
    String strong = finding("strength", "5-класстарда сапат өстү");
    intoPlan(strong, plan)
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-145"))
        .body("errors[0].code", equalTo("only_weakness"));
    String weak = finding("weakness", WEAK);
    intoPlan(weak, Fixture.plan("director"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_draft"));
    school.act(path + "/closing", null, 0).then().statusCode(200);
    intoPlan(weak, plan).then().statusCode(201);
    Api.as("district").get("/api/v1/plans/" + plan + "/problem-origins").then().statusCode(403);
    Api.as("director").get("/api/v1/plans/" + plan + "/problem-origins").then().statusCode(404);
  }

  /** The thread of the demonstration: last autumn's weakness stands in the plan. */
  @Test
  void demonstration() {
    AssessmentSchool demo = AssessmentSchool.of("director");
    String closed =
        demo.caller()
            .queryParam("status", "closed")
            .get(demo.path("/assessments"))
            .path("items[0].id");
    demo.get("/assessments/" + closed)
        .then()
        .body(
            "findings.findAll { !it.problems.empty }.text", hasItem(startsWith("5–9-класстарда")));
  }
}
