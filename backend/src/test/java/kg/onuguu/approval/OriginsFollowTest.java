package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.approval.Ways.agreed;
import static kg.onuguu.approval.Ways.approved;
import static kg.onuguu.approval.Ways.complete;
import static kg.onuguu.approval.Ways.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kg.onuguu.assessment.AssessmentSchool;
import kg.onuguu.evaluation.Evaluations;
import org.junit.jupiter.api.Test;

/** A new version of a plan takes its threads along: to findings, to recommendations. */
@QuarkusTest
class OriginsFollowTest {

  @Test
  void theCopyOfAProblemCameFromTheSameFinding() {
    AssessmentSchool school = AssessmentSchool.of("director");
    String path = "/assessments/" + school.created("/assessments", AssessmentSchool.assessment());
    String weak =
        school.created(path + "/findings", Map.of("kind", "weakness", "text", "Ката көп"));
    String plan = complete("director");
    String problem =
        school
            .post(path + "/findings/" + weak + "/problem", Map.of("planId", plan))
            .then()
            .statusCode(201)
            .extract()
            .path("problems[0].problemId");
    String evaluation = Evaluations.create();
    String advice =
        json(as("deputy"), Map.of("area", "finance", "text", "Каражатты ачык көрсөтүү"))
            .post(Evaluations.BASE + evaluation + "/recommendations")
            .path("id");
    json(as("deputy"), Map.of("planId", plan))
        .post(Evaluations.BASE + evaluation + "/recommendations/" + advice + "/problem")
        .then()
        .statusCode(201);
    submit("director", plan).then().statusCode(200);
    approved("director", plan, 1);
    agreed("district", plan, 1, "education_authority");
    agreed("director", plan, 1, "local_self_government");
    String draft =
        json(
                as("director"),
                Map.of(
                    "reason", "Толуктоо",
                    "protocolNumber", "9",
                    "protocolDate", Ways.today().toString()))
            .post("/api/v1/plans/" + plan + "/revision")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as("director")
        .get("/api/v1/plans/" + draft + "/problem-origins")
        .then()
        .body(
            "items.title",
            containsInAnyOrder("7-класстардын математика боюнча билими", "Каражатты ачык көрсөтүү"))
        .body("items.problemId", not(hasItem(problem)));
    school.get(path).then().body("findings[0].problems.planId", contains(draft, plan));
  }
}
