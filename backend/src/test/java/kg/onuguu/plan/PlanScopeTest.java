package kg.onuguu.plan;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.activity;
import static kg.onuguu.plan.Fixture.part;
import static kg.onuguu.plan.Fixture.plan;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may do what to a plan, and that somebody else's plan is not there. */
@QuarkusTest
class PlanScopeTest {
  /** An operation on a plan. */
  private record Operation(Method method, String path, Object body) {
    boolean reads() {
      return method == Method.GET;
    }

    int statusFor(String login) {
      RequestSpecification request = as(login).header("If-Match", tag(0));
      return (body == null ? request : json(request, body)).request(method, path).statusCode();
    }
  }

  private static final Set<String> OF_THE_DIRECTOR = Set.of("/team/confirmation");

  @Test
  void aForeignPlanIsNotThere() {
    String plan = plan("director");
    List<Operation> operations = operations(plan);
    String before = content(plan);
    for (Operation operation : operations) {
      assertEquals(404, operation.statusFor("director2"), operation.toString());
    }
    assertEquals(before, content(plan));
  }

  @Test
  void readersOnlyRead() {
    String plan = plan("director");
    List<Operation> operations = operations(plan);
    String before = content(plan);
    for (String reader : List.of("commission", "district", "admin")) {
      for (Operation operation : operations) {
        assertEquals(
            operation.reads() ? 200 : 403, operation.statusFor(reader), reader + " " + operation);
      }
      as(reader).get("/api/v1/plans/" + plan).then().body("editable", equalTo(false));
    }
    assertEquals(before, content(plan));
  }

  @Test
  void deputiesWriteWhatIsNotADecision() {
    String plan = plan("director");
    for (Operation operation : operations(plan)) {
      boolean directors =
          OF_THE_DIRECTOR.stream().anyMatch(operation.path()::endsWith)
              || operation.method() == Method.DELETE
                  && operation.path().equals("/api/v1/plans/" + plan);
      int status = operation.statusFor("deputy");
      assertEquals(directors, status == 403, status + " " + operation);
    }
  }

  @Test
  void withoutATokenNothing() {
    String plan = plan("director");
    kg.onuguu.Api.anonymous().get("/api/v1/plans/" + plan).then().statusCode(401);
    kg.onuguu.Api.anonymous().get("/api/v1/plans").then().statusCode(401);
  }

  /** A path that holds no identifier is not a plan either. */
  @Test
  void noIdentifier() {
    as("director").get("/api/v1/plans/план").then().statusCode(404);
    as("director").get("/api/v1/plans/1").then().statusCode(404);
  }

  private static String content(String plan) {
    return as("director").get("/api/v1/plans/" + plan + "/content").asString();
  }

  /** Every operation on this plan, with bodies that would be accepted. */
  private static List<Operation> operations(String plan) {
    String root = "/api/v1/plans/" + plan;
    String problem = part(plan, "problems", Map.of("text", "Көйгөй"));
    String goal = part(plan, "goals", goal());
    String objective = part(plan, "objectives", Map.of("goalId", goal, "text", "Милдет"));
    String activity = part(plan, "activities", activity());
    String member = part(plan, "team/members", member("Мүчө Биринчи"));
    Map<String, Object> objectiveBody = Map.of("goalId", goal, "text", "Милдет 2");
    return List.of(
        new Operation(Method.GET, root, null),
        new Operation(Method.GET, root + "/content", null),
        new Operation(Method.GET, root + "/completeness", null),
        new Operation(Method.GET, root + "/schedule", null),
        new Operation(Method.GET, root + "/activities", null),
        new Operation(Method.GET, root + "/activities/" + activity, null),
        new Operation(Method.GET, root + "/activities/" + activity + "/evidence", null),
        new Operation(Method.GET, root + "/foundations", null),
        new Operation(Method.GET, root + "/team", null),
        new Operation(Method.PUT, root, head()),
        new Operation(Method.PUT, root + "/foundations", foundations()),
        new Operation(Method.POST, root + "/problems", Map.of("text", "Көйгөй 2")),
        new Operation(Method.PUT, root + "/problems/" + problem, Map.of("text", "Көйгөй 3")),
        new Operation(Method.POST, root + "/goals", goal()),
        new Operation(Method.PUT, root + "/goals/" + goal, goal()),
        new Operation(Method.POST, root + "/objectives", objectiveBody),
        new Operation(Method.PUT, root + "/objectives/" + objective, objectiveBody),
        new Operation(Method.POST, root + "/activities", activity()),
        new Operation(Method.PUT, root + "/activities/" + activity, activity("text", "Башка")),
        new Operation(
            Method.POST,
            root + "/activities/" + activity + "/progress",
            Map.of("status", "done", "actualResult", "Бүттү", "evidenceIds", List.of())),
        new Operation(Method.POST, root + "/team/members", member("Мүчө Экинчи")),
        new Operation(Method.PUT, root + "/team/members/" + member, member("Мүчө Үчүнчү")),
        new Operation(
            Method.POST,
            root + "/team/confirmation",
            Map.of("orderNumber", "1", "orderDate", "2026-08-26")),
        new Operation(Method.DELETE, root + "/team/members/" + member, null),
        new Operation(Method.DELETE, root + "/activities/" + activity, null),
        new Operation(Method.DELETE, root + "/objectives/" + objective, null),
        new Operation(Method.DELETE, root + "/goals/" + goal, null),
        new Operation(Method.DELETE, root + "/problems/" + problem, null),
        new Operation(Method.DELETE, root, null));
  }

  private static Map<String, Object> goal() {
    return Map.of("text", "Максат", "problemIds", List.of());
  }

  private static Map<String, Object> member(String name) {
    return Map.of("category", "admin", "fullName", name, "skills", List.of());
  }

  private static Map<String, Object> head() {
    return Map.of(
        "title",
        "Башка аталыш",
        "firstSchoolYear",
        2026,
        "lastSchoolYear",
        2030,
        "declaredTermYears",
        5,
        "forms",
        List.of("text"),
        "stages",
        List.of());
  }

  private static Map<String, Object> foundations() {
    Map<String, Object> body = new HashMap<>();
    for (String list :
        List.of("retrospective", "inputs", "principles", "participatingBodies", "legalActs")) {
      body.put(list, List.of());
    }
    body.put("retrospectiveYears", 3);
    return body;
  }
}
