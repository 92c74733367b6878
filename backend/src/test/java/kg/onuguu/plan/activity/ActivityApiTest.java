package kg.onuguu.plan.activity;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static kg.onuguu.plan.Fixture.activity;
import static kg.onuguu.plan.Fixture.delete;
import static kg.onuguu.plan.Fixture.part;
import static kg.onuguu.plan.Fixture.plan;
import static kg.onuguu.plan.Fixture.post;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activities over HTTP. */
@QuarkusTest
class ActivityApiTest {
  private String plan;
  private String path;

  @BeforeEach
  void begin() {
    plan = plan("director");
    path = "/api/v1/plans/" + plan + "/activities";
  }

  @Test
  void writtenAndRead() {
    Map<String, Object> body = activity();
    body.put("budget", Map.of("amount", "350000.10", "currency", "KGS", "source", "local_budget"));
    body.put("durationDays", 30);
    String id =
        post("deputy", path, body)
            .then()
            .statusCode(201)
            .header("ETag", tag(0))
            .body("number", equalTo("5.1"))
            .body("stageNumber", equalTo(1))
            .body("position", equalTo(0))
            .body("status", equalTo("planned"))
            .body("overdue", equalTo(false))
            .body("budget.amount", equalTo("350000.10"))
            .extract()
            .path("id");
    body.put("schoolYear", 2028);
    body.put("budget", null);
    put("director", path + "/" + id, body, 0)
        .then()
        .statusCode(200)
        .header("ETag", tag(1))
        .body("stageNumber", equalTo(2))
        .body("budget", nullValue());
    as("district")
        .get("/api/v1/plans/{id}/content", plan)
        .then()
        .statusCode(200)
        .body("activities.id", contains(id))
        .body("activities[0].version", equalTo(1));
  }

  /** Editing a part leaves the version of the head alone. */
  @Test
  void theHeadKeepsItsVersion() {
    part(plan, "activities", activity());
    as("director").get("/api/v1/plans/" + plan).then().body("version", equalTo(0));
  }

  @Test
  void numbersFollowDirectionAndPosition() {
    String third = part(plan, "activities", activity("direction", "finance"));
    String second = part(plan, "activities", activity("direction", "finance"));
    String first = part(plan, "activities", activity("direction", "teacher_mastery"));
    Map<String, Object> toTheEnd = activity("direction", "finance");
    toTheEnd.put("position", 9);
    put("director", path + "/" + third, toTheEnd, 0)
        .then()
        .statusCode(200)
        .body("number", equalTo("6.2"));
    as("director")
        .get("/api/v1/plans/{id}/content", plan)
        .then()
        .body("activities.id", contains(first, second, third))
        .body("activities.number", contains("1.1", "6.1", "6.2"));
  }

  /** due 2031-10-01 in a plan ending 2031-08-31. */
  @ParameterizedTest
  @CsvSource({
    "dueOn, 2031-10-01, outside_term",
    "startsOn, 2026-08-31, outside_term",
    "dueOn, 2026-09-30, due_before_start"
  })
  void datesOutside(String field, String value, String code) {
    post("director", path, activity(field, value))
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-017"))
        .body("errors[0].pointer", equalTo("/" + field))
        .body("errors[0].code", equalTo(code));
    post("director", path, activity("dueOn", "2031-08-31")).then().statusCode(201);
  }

  @Test
  void yearsOutside() {
    post("director", path, activity("schoolYear", 2031))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("year_outside_term"))
        .body("errors[0].params.last", equalTo("2030"));
  }

  /** A→B→C→A is refused with the circle named. */
  @Test
  void circles() {
    String a = part(plan, "activities", activity("direction", "teacher_mastery"));
    Map<String, Object> after = activity("direction", "teacher_mastery");
    after.put("predecessorIds", List.of(a));
    String b = part(plan, "activities", after);
    after.put("predecessorIds", List.of(b));
    String c = part(plan, "activities", after);
    after.put("predecessorIds", List.of(c));
    put("director", path + "/" + a, after, 0)
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-007"))
        .body("errors[0].code", equalTo("cycle"))
        .body("errors[0].params.circle", equalTo("1.1 → 1.2 → 1.3 → 1.1"));
    after.put("predecessorIds", List.of(a));
    put("director", path + "/" + a, after, 0)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("own_predecessor"));
    as("director")
        .get("/api/v1/plans/{id}/schedule", plan)
        .then()
        .statusCode(200)
        .body("activities.size()", equalTo(3));
    delete("director", path + "/" + a, 0).then().statusCode(204);
    as("director")
        .get("/api/v1/plans/{id}/content", plan)
        .then()
        .body("activities.find { it.id == '" + b + "' }.predecessorIds", empty());
  }

  /** A(10d)→B(5d), A→C(3d): critical path A–B = 15 d. */
  @Test
  void criticalPath() {
    Map<String, Object> task = activity();
    task.put("durationDays", 10);
    String a = part(plan, "activities", task);
    task.put("predecessorIds", List.of(a));
    task.put("durationDays", 5);
    String b = part(plan, "activities", task);
    task.put("durationDays", 3);
    String c = part(plan, "activities", task);
    as("commission")
        .get("/api/v1/plans/{id}/schedule", plan)
        .then()
        .statusCode(200)
        .body("lengthDays", equalTo(15))
        .body("criticalPath", contains(a, b))
        .body("activities.find { it.activityId == '" + c + "' }.slackDays", equalTo(2));
  }

  /** Ids of another plan, and of another school, are refused alike. */
  @Test
  void foreignIds() {
    String other = plan("director");
    String foreignPredecessor = part(other, "activities", activity());
    String goal = part(other, "goals", Map.of("text", "Максат", "problemIds", List.of()));
    String objective = part(other, "objectives", Map.of("goalId", goal, "text", "Милдет"));
    for (String id : List.of(foreignPredecessor, UUID.randomUUID().toString())) {
      post("director", path, activity("predecessorIds", List.of(id)))
          .then()
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/predecessorIds/0"))
          .body("errors[0].code", equalTo("not_of_this_plan"));
    }
    for (String id : List.of(objective, UUID.randomUUID().toString())) {
      post("director", path, activity("objectiveId", id))
          .then()
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/objectiveId"))
          .body("errors[0].code", equalTo("not_of_this_plan"));
    }
    put("director", path + "/" + foreignPredecessor, activity(), 0).then().statusCode(404);
    delete("director", path + "/" + foreignPredecessor, 0).then().statusCode(404);
  }

  /** decimal(14,2), not negative; both amount and currency; a source of the list. */
  @Test
  void budgets() {
    for (String amount : List.of("-1.00", "1000000000000.00", "0.001")) {
      post("director", path, activity("budget", Map.of("amount", amount, "currency", "KGS")))
          .then()
          .statusCode(422)
          .body("rule", equalTo("R-123"))
          .body("errors[0].pointer", equalTo("/budget/amount"));
    }
    post("director", path, activity("budget", Map.of("amount", "10.00")))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/budget/currency"));
    post("director", path, activity("budget", Map.of("amount", 10.5, "currency", "KGS")))
        .then()
        .statusCode(400);
    for (String source : List.of("parents_cash", "parent_fee")) {
      post(
              "director",
              path,
              activity("budget", Map.of("amount", "10.00", "currency", "KGS", "source", source)))
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/budget/source"))
          .body("errors[0].code", equalTo("unknown_code"));
    }
    post(
            "director",
            path,
            activity("budget", Map.of("amount", "999999999999.99", "currency", "USD")))
        .then()
        .statusCode(201)
        .body("budget.amount", equalTo("999999999999.99"));
  }

  @Test
  void wrongBodies() {
    post("director", path, activity("text", "  ")).then().statusCode(400);
    post("director", path, activity("text", "а".repeat(4001)))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/text"));
    post("director", path, activity("dueOn", "2027-02-30"))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/dueOn"));
    post("director", path, activity("direction", "sport")).then().statusCode(400);
    post("director", path, activity("durationDays", "көп")).then().statusCode(400);
    post("director", path, activity("number", "9.9"))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown_field"));
    post("director", path, activity("predecessorIds", List.of("x"))).then().statusCode(400);
  }

  /** progress belongs to a plan in force. */
  @Test
  void noProgressInADraft() {
    String id = part(plan, "activities", activity());
    json(
            as("director").header("If-Match", tag(0)),
            Map.of("status", "done", "actualResult", "Бүттү", "evidenceIds", List.of()))
        .post(path + "/" + id + "/progress")
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-019"));
  }

  @Test
  void aRepeatedKeyMakesOneActivity() {
    String key = key();
    String first =
        json(as("director").header("Idempotency-Key", key), activity()).post(path).path("id");
    json(as("director").header("Idempotency-Key", key), activity())
        .post(path)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    as("director")
        .get("/api/v1/plans/{id}/content", plan)
        .then()
        .body("activities.size()", equalTo(1));
  }

  /** Of 50 concurrent edits with the same If-Match one wins, 49 get 412, nothing is lost. */
  @Test
  void fiftyEditsAtOnce() {
    String id = part(plan, "activities", activity());
    as("director").get("/api/v1/me").then().statusCode(200);
    List<Integer> answers =
        IntStream.range(0, 50)
            .parallel()
            .mapToObj(
                i ->
                    put("director", path + "/" + id, activity("responsible", "Адам " + i), 0)
                        .statusCode())
            .toList();
    assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
    assertEquals(49, answers.stream().filter(status -> status == 412).count(), answers.toString());
    as("director")
        .get("/api/v1/plans/{id}/content", plan)
        .then()
        .body("activities[0].version", equalTo(1));
  }

  /** Two edits that together would close a circle: the second sees the first. */
  @Test
  void circlesAreNotClosedByTwoAtOnce() {
    for (int round = 0; round < 5; round++) {
      String a = part(plan, "activities", activity());
      String b = part(plan, "activities", activity());
      List<Integer> answers =
          List.of(List.of(a, b), List.of(b, a)).parallelStream()
              .map(
                  pair ->
                      put(
                              "director",
                              path + "/" + pair.get(0),
                              activity("predecessorIds", List.of(pair.get(1))),
                              0)
                          .statusCode())
              .sorted()
              .toList();
      assertEquals(List.of(200, 422), answers);
    }
  }

  @Test
  void theTrailTellsOldAndNew() {
    String id = part(plan, "activities", activity());
    put("director", path + "/" + id, activity("responsible", "Завуч"), 0).then().statusCode(200);
    as("director")
        .queryParam("subjectId", id)
        .get("/api/v1/audit-events")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("created"))
        .body("items.action", hasItem("changed"))
        .body(
            "items.find { it.action == 'changed' }.changes.find"
                + " { it.field == 'activity.responsible' }.before",
            equalTo("Чарба башчысы"))
        .body("items.find { it.action == 'changed' }.changes.size()", equalTo(1))
        .body("items.subjectId", not(hasItem(nullValue())));
  }
}
