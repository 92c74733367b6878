package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static kg.onuguu.approval.Ways.approved;
import static kg.onuguu.approval.Ways.back;
import static kg.onuguu.approval.Ways.decide;
import static kg.onuguu.approval.Ways.inForce;
import static kg.onuguu.approval.Ways.submit;
import static kg.onuguu.approval.Ways.submitted;
import static kg.onuguu.approval.Ways.tag;
import static kg.onuguu.approval.Ways.today;
import static kg.onuguu.approval.Ways.yes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of a plan over HTTP. */
@QuarkusTest
class ApprovalChainApiTest {

  /** every blocker is named, each with its rule. */
  @Test
  void blockersStopTheSubmission() {
    String school = as("director").get("/api/v1/me").path("schools[0].id");
    String plan =
        json(as("director"), Map.of("title", "Бош план", "firstSchoolYear", 2027))
            .post("/api/v1/schools/" + school + "/plans")
            .path("id");
    submit("director", plan)
        .then()
        .statusCode(422)
        .body("code", equalTo("RULE_BROKEN"))
        .body("errors.rule", hasItems("R-004", "R-006", "R-041"))
        .body("errors[0].message", notNullValue())
        .body("errors[0].pointer", containsString("/"));
    as("director").get("/api/v1/plans/" + plan).then().body("status", equalTo("draft"));
  }

  @Test
  void submissionFreezesTheText() {
    String plan = submitted("director");
    as("director")
        .get("/api/v1/plans/" + plan)
        .then()
        .body("status", equalTo("submitted"))
        .body("editable", equalTo(false));
    as("director")
        .get("/api/v1/plans/" + plan + "/versions")
        .then()
        .statusCode(200)
        .body("", hasSize(1))
        .body("[0].number", equalTo(1))
        .body("[0].intact", equalTo(true))
        .body("[0].sha256.length()", equalTo(64))
        .body("[0].submittedByName", equalTo("Айгүл Сыдыкова"));
    submit("director", plan).then().statusCode(409);
  }

  /** five steps, the last two in either order, then in force. */
  @Test
  void fiveStepsBringThePlanIntoForce() {
    String plan = submitted("director");
    as("director")
        .get("/api/v1/plans/" + plan + "/approval")
        .then()
        .statusCode(200)
        .body("steps.state", contains("current", "waiting", "waiting", "waiting", "waiting"))
        .body("steps.actionable", contains(true, false, false, false, false))
        .body("steps[0].earliestOn", equalTo(today().toString()));
    approved("director", plan, 1);
    as("district")
        .get("/api/v1/plans/" + plan + "/approval")
        .then()
        .body("steps.state", contains("done", "done", "done", "current", "current"))
        .body("steps.actionable", contains(false, false, false, true, false))
        // the team was elected by the minutes of that number a day before
        .body("findings.rule", hasItem("R-029"));
    decide("director", plan, yes("local_self_government", 1))
        .then()
        .statusCode(200)
        .body("status", equalTo("approved"));
    decide("district", plan, yes("education_authority", 1))
        .then()
        .statusCode(200)
        .body("status", equalTo("in_force"))
        .body("history", hasSize(5));
    as("director")
        .get("/api/v1/plans/" + plan)
        .then()
        .body("inForceOn", equalTo(today().toString()));
    as("director")
        .get("/api/v1/plans/" + plan + "/versions")
        .then()
        .body("[0].outcome", equalTo("in_force"));
  }

  /** the plan before is superseded in the same moment. */
  @Test
  void theNextPlanTakesThePlaceOfTheLast() {
    String first = inForce("director");
    String second = inForce("director");
    as("director").get("/api/v1/plans/" + first).then().body("status", equalTo("superseded"));
    as("director").get("/api/v1/plans/" + second).then().body("status", equalTo("in_force"));
  }

  /** only the local self-government may be waived, with a reason. */
  @Test
  void theLocalSelfGovernmentMayBeWaived() {
    String plan = submitted("director");
    Map<String, Object> waive = yes("local_self_government", 1, "decision", "waive");
    decide("director", plan, yes("pedagogical_council", 1, "decision", "waive"))
        .then()
        .statusCode(422)
        .body("errors[0].rule", equalTo("R-022"))
        .body("errors[0].code", equalTo("waive_only_local"));
    approved("director", plan, 1);
    decide("director", plan, waive)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("waive_needs_reason"));
    waive.put("comment", "Айыл өкмөтү түзүлө элек");
    decide("director", plan, waive)
        .then()
        .statusCode(200)
        .body("steps[4].state", equalTo("waived"));
    decide("district", plan, yes("education_authority", 1))
        .then()
        .body("status", equalTo("in_force"));
  }

  /** no step is skipped. */
  @ParameterizedTest
  @CsvSource({"mop_council", "director", "local_self_government"})
  void noStepIsSkipped(String step) {
    String plan = submitted("director");
    decide("director", plan, yes(step, 1))
        .then()
        .statusCode(409)
        .body("code", equalTo("ILLEGAL_TRANSITION"))
        .body("rule", equalTo("R-021"))
        .body("detail", containsString("педагогикалык кеңештин"));
    decide("district", plan, yes("education_authority", 1)).then().statusCode(409);
  }

  @Test
  void aStepIsDecidedOnce() {
    String plan = submitted("director");
    decide("director", plan, yes("pedagogical_council", 1)).then().statusCode(200);
    decide("director", plan, yes("pedagogical_council", 1)).then().statusCode(409);
  }

  /** the body decides on the version it has read. */
  @Test
  void anotherVersionIsRefused() {
    String plan = submitted("director");
    decide("director", plan, yes("pedagogical_council", 2))
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-025"));
  }

  /** */
  @ParameterizedTest
  @CsvSource({
    "documentNumber, , required, R-023",
    "documentNumber, '  ', required, R-023",
    "documentKind, , required, R-023",
    "signer, , required, R-023"
  })
  void aDecisionIsComplete(String field, String value, String code, String rule) {
    String plan = submitted("director");
    decide("director", plan, yes("pedagogical_council", 1, field, value))
        .then()
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/" + field))
        .body("errors[0].code", equalTo(code))
        .body("errors[0].rule", equalTo(rule));
  }

  /** not in the future, and nobody backdates a step before the freeze. */
  @Test
  void datesAreOfTheWay() {
    String plan = submitted("director");
    decide(
            "director",
            plan,
            yes("pedagogical_council", 1, "decidedOn", today().plusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("in_future"))
        .body("errors[0].rule", equalTo("R-024"));
    decide(
            "director",
            plan,
            yes("pedagogical_council", 1, "decidedOn", today().minusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("before_submission"));
    decide("director", plan, yes("pedagogical_council", 1, "decidedOn", null))
        .then()
        .statusCode(400);
  }

  /** R-009 stops the director, not the councils; every direction that is missing is told. */
  @Test
  void theDirectorIsStoppedByWhatIsMissing() {
    String plan = Ways.draft("director");
    Ways.activity("director", plan, "finance");
    submit("director", plan).then().statusCode(200);
    as("director")
        .get("/api/v1/plans/" + plan + "/approval")
        .then()
        .body("findings.rule", hasItem("R-009"));
    Ways.agreed("director", plan, 1, "pedagogical_council", "mop_council");
    decide("director", plan, yes("director", 1))
        .then()
        .statusCode(422)
        .body("errors.rule", contains("R-009"));
    decide("director", plan, back("director", 1))
        .then()
        .statusCode(200)
        .body("status", equalTo("returned"));
  }

  /** a return needs a comment, reopens the plan, and the steps start again. */
  @Test
  void aReturnReopensThePlan() {
    String plan = submitted("director");
    approved("director", plan, 1);
    Map<String, Object> silent = back("education_authority", 1);
    silent.put("comment", " ");
    decide("district", plan, silent)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("return_needs_comment"))
        .body("errors[0].rule", equalTo("R-025"));
    decide("district", plan, back("education_authority", 1))
        .then()
        .statusCode(200)
        .body("status", equalTo("returned"))
        .body("versionNumber", equalTo(2))
        .body("steps[3].state", equalTo("returned"))
        .body("steps[3].decision.comment", equalTo("Суунун мөөнөтүн тактаңыз"));
    as("director").get("/api/v1/plans/" + plan).then().body("editable", equalTo(true));
    as("director")
        .get("/api/v1/plans/" + plan + "/versions")
        .then()
        .body("[0].outcome", equalTo("returned"));
    submit("director", plan).then().statusCode(200).body("versionNumber", equalTo(2));
    as("director")
        .get("/api/v1/plans/" + plan + "/approval")
        .then()
        .body("steps.state", contains("current", "waiting", "waiting", "waiting", "waiting"))
        .body("history", hasSize(4));
    as("director").get("/api/v1/plans/" + plan + "/versions").then().body("", hasSize(2));
  }

  @Test
  void decisionsCarryTheVersionThatWasRead() {
    String plan = submitted("director");
    json(as("director"), yes("pedagogical_council", 1))
        .post("/api/v1/plans/" + plan + "/decisions")
        .then()
        .statusCode(428);
    json(as("director").header("If-Match", "\"0\""), yes("pedagogical_council", 1))
        .post("/api/v1/plans/" + plan + "/decisions")
        .then()
        .statusCode(412);
    as("director").post("/api/v1/plans/" + plan + "/submission").then().statusCode(428);
  }

  /** A repeat on a weak line gets the first answer, also when the tag is stale meanwhile. */
  @Test
  void aRepeatedDecisionIsOne() {
    String plan = submitted("director");
    String tag = tag("director", plan);
    String key = key();
    for (int i = 0; i < 3; i++) {
      Response answer =
          json(
                  as("director").header("If-Match", tag).header("Idempotency-Key", key),
                  yes("pedagogical_council", 1))
              .post("/api/v1/plans/" + plan + "/decisions");
      assertEquals(200, answer.statusCode());
      answer.then().body("history", hasSize(1));
    }
  }

  /** an older plan entered afterwards does not push out the one that followed it. */
  @Test
  void anOlderPlanDoesNotPushOutTheNewer() {
    String present = inForce("director");
    String older = Ways.completeHistorical("director");
    submit("director", older).then().statusCode(200);
    agreedOn(older, "pedagogical_council", "2018-08-28");
    agreedOn(older, "mop_council", "2018-08-28");
    agreedOn(older, "director", "2018-08-30");
    decide("district", older, yes("education_authority", 1, "decidedOn", "2018-08-29"))
        .then()
        .statusCode(200);
    agreedOn(older, "local_self_government", "2018-09-03");
    as("director")
        .get("/api/v1/plans/" + older)
        .then()
        .body("status", equalTo("superseded"))
        .body("inForceOn", equalTo("2018-09-03"));
    as("director").get("/api/v1/plans/" + present).then().body("status", equalTo("in_force"));
  }

  /** the journal tells of every step. */
  @Test
  void theJournalTellsTheWay() {
    String plan = submitted("director");
    decide("director", plan, yes("pedagogical_council", 1)).then().statusCode(200);
    decide("director", plan, back("mop_council", 1)).then().statusCode(200);
    as("director")
        .get("/api/v1/audit-events?subject=approval&subjectId=" + plan)
        .then()
        .statusCode(200)
        .body("items.action", contains("returned", "decided", "submitted"))
        .body("items[0].actorName", equalTo("Айгүл Сыдыкова"));
  }

  /** an older plan entered afterwards keeps its dates; what is odd about them only warns. */
  @Test
  void historicalDatesOnlyWarn() {
    String plan = Ways.completeHistorical("director");
    submit("director", plan).then().statusCode(200);
    agreedOn(plan, "pedagogical_council", "2018-08-28");
    agreedOn(plan, "mop_council", "2018-08-27");
    agreedOn(plan, "director", "2018-08-30");
    as("director")
        .get("/api/v1/plans/" + plan + "/approval")
        .then()
        .body("findings.rule", hasItem("R-027"))
        .body("findings.code", hasItem("dated_backwards"));
    decide(
            "director",
            plan,
            yes("local_self_government", 1, "decidedOn", today().plusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("in_future"));
  }

  private static void agreedOn(String plan, String step, String day) {
    decide("director", plan, yes(step, 1, "decidedOn", day)).then().statusCode(200);
  }

  @Test
  void whatWasFrozenIsRead() {
    String plan = submitted("director");
    as("director")
        .get("/api/v1/plans/" + plan + "/versions/1")
        .then()
        .statusCode(200)
        .body("summary.intact", equalTo(true))
        .body("content.activities", hasSize(6))
        .body("content.plan.editable", equalTo(false))
        .body("content.team.members.fullName", hasItem("Айдана Жашыруун"));
    for (String reader : new String[] {"district", "commission", "admin"}) {
      as(reader)
          .get("/api/v1/plans/" + plan + "/versions/1")
          .then()
          .statusCode(200)
          .body("content.team.members.fullName", not(hasItem("Айдана Жашыруун")))
          .body("content.team.members.label", hasItem("Окуучу 1"));
    }
    as("director").get("/api/v1/plans/" + plan + "/versions/2").then().statusCode(404);
    as("director")
        .get("/api/v1/plans/" + plan + "/approval")
        .then()
        .body("steps[0].decision", nullValue());
  }
}
