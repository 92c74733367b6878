package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static kg.onuguu.approval.Ways.agreed;
import static kg.onuguu.approval.Ways.approved;
import static kg.onuguu.approval.Ways.submit;
import static kg.onuguu.approval.Ways.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan in force gets a new version, and versions are compared. */
@QuarkusTest
class RevisionApiTest {
  private static final Map<String, Object> WHY =
      Map.of("reason", "Өзүн-өзү баалоодон кийинки толуктоо", "protocolNumber", "4");

  private static Response revise(String login, String plan) {
    return json(as(login), WHY).post("/api/v1/plans/" + plan + "/revision");
  }

  private static String part(String plan, String kind, Map<String, Object> body) {
    return json(as("director"), body)
        .post("/api/v1/plans/" + plan + "/" + kind)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** In force, with a whole thread from a problem to money. */
  private static String threaded() {
    String plan = Ways.complete("director");
    String problem = part(plan, "problems", Map.of("text", "Ашканада таза суу жок"));
    String goal =
        part(plan, "goals", Map.of("text", "Таза суу болот", "problemIds", List.of(problem)));
    String objective =
        part(plan, "objectives", Map.of("goalId", goal, "text", "Түтүктү алмаштыруу"));
    Map<String, Object> first = activity("Түтүк сатып алуу");
    first.put("objectiveId", objective);
    String bought = part(plan, "activities", first);
    Map<String, Object> second = activity("Түтүктү орнотуу");
    second.put("predecessorIds", List.of(bought));
    part(plan, "activities", second);
    submit("director", plan).then().statusCode(200);
    approved("director", plan, 1);
    agreed("district", plan, 1, "education_authority");
    agreed("director", plan, 1, "local_self_government");
    return plan;
  }

  private static Map<String, Object> activity(String text) {
    Map<String, Object> activity = new HashMap<>();
    activity.put("direction", "material_base");
    activity.put("text", text);
    activity.put("schoolYear", 2027);
    activity.put("responsible", "Чарба башчысы");
    activity.put("dueOn", "2028-05-25");
    activity.put("expectedResult", "Таза суу агат");
    activity.put("predecessorIds", List.of());
    activity.put("budget", Map.of("amount", "180000.00", "currency", "KGS"));
    return activity;
  }

  private static JsonPath content(String plan) {
    return as("director").get("/api/v1/plans/" + plan + "/content").then().extract().jsonPath();
  }

  private static String id(JsonPath content, String kind, String text) {
    return content.getString(kind + ".find { it.text == '" + text + "' }.id");
  }

  @Test
  void onlyAPlanInForceIsRevised() {
    String plan = submitted("director");
    revise("director", plan).then().statusCode(409).body("rule", equalTo("R-016"));
  }

  @Test
  void everyPartIsCopiedAndLinkedAnew() {
    String plan = threaded();
    String draft =
        revise("director", plan)
            .then()
            .statusCode(201)
            .body("status", equalTo("draft"))
            .body("versionNumber", equalTo(2))
            .body("supersedesPlanId", equalTo(plan))
            .body("revisionReason", equalTo("Өзүн-өзү баалоодон кийинки толуктоо"))
            .body("historical", equalTo(false))
            .extract()
            .path("id");
    JsonPath old = content(plan);
    JsonPath copy = content(draft);
    assertEquals(old.getList("activities.text"), copy.getList("activities.text"));
    assertEquals(old.getList("team.members.fullName"), copy.getList("team.members.fullName"));
    assertEquals("confirmed", copy.getString("team.status"));
    assertEquals(
        id(copy, "problems", "Ашканада таза суу жок"), copy.getString("goals[0].problemIds[0]"));
    assertEquals(id(copy, "goals", "Таза суу болот"), copy.getString("objectives[0].goalId"));
    assertEquals(
        id(copy, "objectives", "Түтүктү алмаштыруу"),
        copy.getString("activities.find { it.text == 'Түтүк сатып алуу' }.objectiveId"));
    assertEquals(
        id(copy, "activities", "Түтүк сатып алуу"),
        copy.getString("activities.find { it.text == 'Түтүктү орнотуу' }.predecessorIds[0]"));
    assertNotEquals(
        id(old, "activities", "Түтүк сатып алуу"), id(copy, "activities", "Түтүк сатып алуу"));
    revise("director", plan)
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-016"))
        .body("code", equalTo("ILLEGAL_TRANSITION"));
  }

  /** What was only copied is no difference; what was written is, in the words of the plan. */
  @Test
  void differencesAreThoseOfPeople() {
    String plan = threaded();
    String draft = revise("director", plan).path("id");
    as("director")
        .get("/api/v1/plans/" + draft + "/changes?from=1")
        .then()
        .statusCode(200)
        .body("fromVersion", equalTo(1))
        .body("changes", hasSize(0));
    JsonPath copy = content(draft);
    String bought = id(copy, "activities", "Түтүк сатып алуу");
    Map<String, Object> changed = activity("Түтүк сатып алуу");
    changed.put("objectiveId", id(copy, "objectives", "Түтүктү алмаштыруу"));
    changed.put("budget", Map.of("amount", "215000.00", "currency", "KGS"));
    changed.put("dueOn", "2028-03-20");
    json(as("director").header("If-Match", "\"" + version(copy, bought) + "\""), changed)
        .put("/api/v1/plans/" + draft + "/activities/" + bought)
        .then()
        .statusCode(200);
    part(draft, "activities", activity("Жаш мугалимге насаатчы"));
    String gone = id(copy, "activities", "Иш-чара: finance");
    as("director")
        .header("If-Match", "\"" + version(copy, gone) + "\"")
        .delete("/api/v1/plans/" + draft + "/activities/" + gone)
        .then()
        .statusCode(204);
    as("district")
        .get("/api/v1/plans/" + draft + "/changes?from=1")
        .then()
        .statusCode(200)
        .body("changes", hasSize(4))
        .body("changes.section", hasItem("activities"))
        .body("changes.find { it.field == 'budget' }.oldValue", equalTo("180000.00 KGS"))
        .body("changes.find { it.field == 'budget' }.newValue", equalTo("215000.00 KGS"))
        .body("changes.find { it.field == 'dueOn' }.newValue", equalTo("2028-03-20"))
        .body("changes.find { it.field == 'dueOn' }.label", equalTo("Түтүк сатып алуу"))
        .body("changes.find { it.kind == 'added' }.label", equalTo("Жаш мугалимге насаатчы"))
        .body("changes.find { it.kind == 'removed' }.label", equalTo("Иш-чара: finance"));
    as("director")
        .get("/api/v1/plans/" + draft + "/changes?from=1&to=1")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("not_later"));
    as("director").get("/api/v1/plans/" + draft + "/changes?from=7").then().statusCode(404);
  }

  private static int version(JsonPath content, String activity) {
    return content.getInt("activities.find { it.id == '" + activity + "' }.version");
  }

  /** the new version takes the place; the old one stays readable. */
  @Test
  void theRevisionTakesThePlace() {
    String plan = threaded();
    String draft =
        json(as("director").header("Idempotency-Key", key()), WHY)
            .post("/api/v1/plans/" + plan + "/revision")
            .path("id");
    submit("director", draft).then().statusCode(200);
    approved("director", draft, 2);
    agreed("director", draft, 2, "local_self_government");
    agreed("district", draft, 2, "education_authority");
    as("director").get("/api/v1/plans/" + plan).then().body("status", equalTo("superseded"));
    as("director").get("/api/v1/plans/" + draft).then().body("status", equalTo("in_force"));
    as("commission")
        .get("/api/v1/plans/" + draft + "/versions")
        .then()
        .statusCode(200)
        .body("number", contains(2, 1))
        .body("outcome", hasItems("in_force"));
    as("commission")
        .get("/api/v1/plans/" + draft + "/versions/1")
        .then()
        .statusCode(200)
        .body("content.team.members.fullName", not(hasItem("Айдана Жашыруун")));
    revise("director", plan).then().statusCode(409);
  }
}
