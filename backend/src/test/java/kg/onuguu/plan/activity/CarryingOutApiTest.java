package kg.onuguu.plan.activity;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.activity;
import static kg.onuguu.plan.Fixture.created;
import static kg.onuguu.plan.Fixture.part;
import static kg.onuguu.plan.Fixture.plan;
import static kg.onuguu.plan.Fixture.post;
import static kg.onuguu.plan.Fixture.school;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.plan.InForce;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan in force is carried out, and evidence shows it. */
@QuarkusTest
class CarryingOutApiTest {
  @Inject InForce inForce;

  private String plan;
  private String path;
  private String late;
  private String ahead;

  @BeforeEach
  void begin() {
    plan = plan("director");
    path = "/api/v1/plans/" + plan + "/activities";
    Map<String, Object> over = activity("dueOn", "2026-11-20");
    over.put("direction", "teacher_mastery");
    over.put("text", "Жаш мугалимге насаатчы бекитүү");
    late = part(plan, "activities", over);
    ahead = part(plan, "activities", activity("schoolYear", 2027));
    inForce.enter(plan);
  }

  private static String evidence(String login, boolean personal) {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "minutes");
    body.put("title", "Ашкананы кабыл алуу актысы");
    body.put("documentNumber", "12");
    body.put("documentDate", "2026-11-19");
    body.put("personalData", personal);
    body.put("url", "https://example.kg/akt-12");
    return created(post(login, "/api/v1/schools/" + school(login) + "/evidence", body));
  }

  private static String record(String evidence) {
    return "/api/v1/schools/" + school("director") + "/evidence/" + evidence;
  }

  private ValidatableResponse progress(String activity, int version, Object... said) {
    Map<String, Object> body = new HashMap<>();
    body.put("evidenceIds", List.of());
    for (int i = 0; i < said.length; i += 2) {
      body.put((String) said[i], said[i + 1]);
    }
    return json(as("deputy").header("If-Match", tag(version)), body)
        .post(path + "/" + activity + "/progress")
        .then();
  }

  private ValidatableResponse list(String login, String query) {
    return as(login).get(path + query).then().statusCode(200);
  }

  private ValidatableResponse findings() {
    return as("director").get("/api/v1/plans/" + plan + "/completeness").then().statusCode(200);
  }

  /** R-020, DQ-26: time has passed and nothing shows it; then evidence is there and it is open. */
  @Test
  void staleUntilItIsClosedWithEvidence() {
    findings()
        .body("findings.find { it.code == 'activity_without_evidence' }.rule", equalTo("R-020"))
        .body("findings.find { it.code == 'activity_without_evidence' }.targetId", equalTo(late))
        .body(
            "findings.find { it.code == 'activity_without_evidence' }.message",
            equalTo(
                "1 иш-чара аткарылды деп белгиленген же мөөнөтү өткөн, бирок далили жок: 1.1."
                    + " Далилин тиркеңиз же себебин жазыңыз."));
    String act = evidence("director", false);
    progress(
            late,
            0,
            "status",
            "in_progress",
            "startedOn",
            "2026-10-05",
            "evidenceIds",
            List.of(act))
        .statusCode(200)
        .body("evidenceIds", contains(act))
        .body("overdue", equalTo(true))
        .body("stale", equalTo("open_with_evidence"));
    findings()
        .body("findings.code", hasItem("activity_open_with_evidence"))
        .body("findings.code", not(hasItem("activity_without_evidence")));
    progress(
            late,
            1,
            "status",
            "done",
            "startedOn",
            "2026-10-05",
            "actualOn",
            "2026-11-19",
            "actualResult",
            "Үч мугалимдин насаатчысы бар",
            "reachedValue",
            "3",
            "note",
            " ",
            "evidenceIds",
            List.of(act))
        .statusCode(200)
        .body("stale", nullValue())
        .body("reachedValue", equalTo("3"))
        .body("note", nullValue());
    findings().body("findings.rule", not(hasItem("R-020")));
    // Done, but what showed it was taken away again.
    progress(late, 2, "status", "done", "actualResult", "Бар")
        .statusCode(200)
        .body("stale", equalTo("without_evidence"));
    // Not done needs no evidence, but a reason.
    progress(late, 3, "status", "not_done", "statusReason", "Насаатчы табылган жок")
        .statusCode(200)
        .body("stale", nullValue());
  }

  /** evidence that an activity rests on is counted and stays. */
  @Test
  void evidenceInUse() {
    String act = evidence("director", false);
    progress(ahead, 0, "status", "in_progress", "evidenceIds", List.of(act)).statusCode(200);
    as("director").get(record(act)).then().body("uses", equalTo(1));
    as("director")
        .header("If-Match", tag(0))
        .delete(record(act))
        .then()
        .statusCode(409)
        .body("code", equalTo("ILLEGAL_TRANSITION"));
    progress(ahead, 1, "status", "in_progress").statusCode(200);
    as("director").get(record(act)).then().body("uses", equalTo(0));
    as("director").header("If-Match", tag(0)).delete(record(act)).then().statusCode(200);
    progress(ahead, 2, "status", "in_progress", "evidenceIds", List.of(act))
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_evidence"));
  }

  /** evidence is of the own school, once; nobody begins tomorrow or ends before. */
  @Test
  void refused() {
    String foreign = evidence("director2", false);
    for (String id : List.of(foreign, UUID.randomUUID().toString())) {
      progress(late, 0, "status", "in_progress", "evidenceIds", List.of(id))
          .statusCode(422)
          .body("rule", equalTo("R-020"))
          .body("errors[0].pointer", equalTo("/evidenceIds/0"))
          .body("errors[0].code", equalTo("unknown_evidence"));
    }
    String act = evidence("director", false);
    progress(late, 0, "status", "in_progress", "evidenceIds", List.of(act, act))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/evidenceIds/1"));
    progress(late, 0, "status", "in_progress", "startedOn", "2099-01-01")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/startedOn"))
        .body("errors[0].code", equalTo("in_future"));
    progress(late, 0, "status", "planned", "startedOn", "2026-11-02", "actualOn", "2026-11-01")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/actualOn"))
        .body("errors[0].code", equalTo("end_before_start"));
    list("director", "").body("items.status", contains("planned", "planned"));
  }

  @Test
  void listedNarrowedAndCounted() {
    progress(ahead, 0, "status", "done", "actualResult", "Суу агат").statusCode(200);
    list("director", "?size=1")
        .body("total", equalTo(2))
        .body("items.id", contains(late))
        .body("items.number", contains("1.1"))
        .body("counts.planned", equalTo(1))
        .body("counts.done", equalTo(1))
        .body("counts.overdue", equalTo(1))
        .body("counts.stale", equalTo(2));
    list("director", "?sort=due_on").body("items.id", contains(late, ahead));
    list("director", "?sort=number").body("items.number", contains("1.1", "5.1"));
    list("director", "?schoolYear=2027").body("items.id", contains(ahead));
    list("director", "?direction=teacher_mastery").body("items.id", contains(late));
    list("director", "?status=done").body("items.id", contains(ahead));
    list("director", "?overdue=true").body("items.id", contains(late));
    list("director", "?stale=true").body("items.id", contains(late, ahead));
    // Without Kyrgyz letters, and each word.
    list("director", "?q=насаатчы бекитуу").body("items.id", contains(late));
    list("director", "?q=насаатчы ашкана").body("items", empty()).body("counts.total", equalTo(2));
  }

  /** from outside it can be seen what shows it, not whom it names. */
  @Test
  void readFromOutside() {
    String open = evidence("director", false);
    String personal = evidence("director", true);
    progress(late, 0, "status", "in_progress", "evidenceIds", List.of(open, personal))
        .statusCode(200);
    String evidence = path + "/" + late + "/evidence";
    as("district")
        .get(path + "/" + late)
        .then()
        .statusCode(200)
        .header("ETag", tag(1))
        .body("number", equalTo("1.1"));
    as("deputy")
        .get(evidence)
        .then()
        .statusCode(200)
        .body("items.id", containsInAnyOrder(open, personal))
        .body("items[0].url", equalTo("https://example.kg/akt-12"));
    for (String login : List.of("district", "commission", "admin")) {
      list(login, "?overdue=true").body("items[0].evidenceIds.size()", equalTo(2));
      as(login)
          .get(evidence)
          .then()
          .statusCode(200)
          .body("items.documentNumber", hasItems("12"))
          .body("items.url", everyNull())
          .body("items.find { it.personalData }.title", nullValue())
          .body("items.find { !it.personalData }.title", equalTo("Ашкананы кабыл алуу актысы"));
    }
    as("director2").get(path).then().statusCode(404);
    as("director2").get(path + "/" + late).then().statusCode(404);
    as("director2").get(evidence).then().statusCode(404);
  }

  private static Matcher<Iterable<?>> everyNull() {
    return everyItem(nullValue());
  }

  /** the journal names the evidence by its title. */
  @Test
  void theTrail() {
    String act = evidence("director", false);
    progress(late, 0, "status", "in_progress", "evidenceIds", List.of(act)).statusCode(200);
    as("director")
        .queryParam("subjectId", late)
        .get("/api/v1/audit-events")
        .then()
        .body(
            "items.find { it.action == 'changed' }.changes.field",
            contains("activity.status", "activity.evidence"))
        .body(
            "items.find { it.action == 'changed' }.changes[1].after",
            equalTo("Ашкананы кабыл алуу актысы"));
  }
}
