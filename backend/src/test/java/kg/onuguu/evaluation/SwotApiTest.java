package kg.onuguu.evaluation;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;

/** strengths and weaknesses, and the way of a weakness into the plan. */
@QuarkusTest
class SwotApiTest {

  private static ValidatableResponse add(String id, Map<String, Object> body) {
    return Api.json(Api.as("deputy"), body).post(BASE + id + "/points").then();
  }

  @Test
  void aPointBelongsToASection() {
    String id = Evaluations.create();
    add(id, Map.of("sectionCode", "9", "kind", "weakness", "text", "Бар"))
        .statusCode(422)
        .body("errors.code", contains("unknown_section"));
    add(id, Map.of("sectionCode", "4", "kind", "weakness", "text", "Бар", "criterionCode", "3.1"))
        .statusCode(422)
        .body("errors.rule", contains("R-056"));
    add(id, Map.of("sectionCode", "4", "kind", "weakness", "text", " ")).statusCode(400);
    String point =
        add(
                id,
                Map.of(
                    "sectionCode",
                    "3",
                    "kind",
                    "weakness",
                    "text",
                    "Суу жок",
                    "criterionCode",
                    "3.1"))
            .statusCode(201)
            .body("state", equalTo("no_measure"))
            .extract()
            .path("id");
    Map<String, Object> other = Map.of("sectionCode", "3", "kind", "strength", "text", "Суу бар");
    change(id, point, other, 0).statusCode(422).body("errors.code", contains("kind_stays"));
    Map<String, Object> more =
        Map.of("sectionCode", "3", "kind", "weakness", "text", "Таза суу жок");
    change(id, point, more, 0).statusCode(200).body("text", equalTo("Таза суу жок"));
    change(id, point, more, 0).statusCode(412);
    Evaluations.open("director", id)
        .then()
        .body("sections[2].weaknesses.text", contains("Таза суу жок"))
        .body("sections[2].strengths", empty())
        .body("completeness.findings.code", hasItem("no_measure"));
    Api.as("director").header("If-Match", "\"1\"").delete(BASE + id + "/points/" + point);
    Evaluations.open("director", id).then().body("sections[2].weaknesses", empty());
  }

  private static ValidatableResponse change(String id, String point, Object body, int version) {
    return Api.json(Api.as("director"), body)
        .header("If-Match", "\"" + version + "\"")
        .put(BASE + id + "/points/" + point)
        .then();
  }

  /** One click; the link leads both ways and follows the thread to activities that are done. */
  @Test
  void aWeaknessBecomesAProblem() {
    int year = Evaluations.year();
    String id = Evaluations.create(Evaluations.start(year));
    String weakness = Evaluations.point(id, "2", "weakness", "Психолог жок");
    String strength = Evaluations.point(id, "2", "strength", "Мугалимдер бар");
    String plan = plan();
    String problem =
        Api.json(Api.as("deputy"), Map.of("planId", plan, "priority", 1))
            .post(BASE + id + "/points/" + weakness + "/problem")
            .then()
            .statusCode(201)
            .body("state", equalTo("planned"))
            .body("problems.planId", contains(plan))
            .body("problems.text", contains("Психолог жок"))
            .extract()
            .path("problems[0].problemId");
    Api.json(Api.as("deputy"), Map.of("planId", plan))
        .post(BASE + id + "/points/" + weakness + "/problem")
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-056"));
    Api.json(Api.as("deputy"), Map.of("planId", plan))
        .post(BASE + id + "/points/" + strength + "/problem")
        .then()
        .statusCode(422);
    origins(plan)
        .body("items.problemId", contains(problem))
        .body("items[0].kind", equalTo("weakness"))
        .body("items[0].sourceId", equalTo(id))
        .body("items[0].title", equalTo("Психолог жок"))
        .body("items[0].schoolYear", equalTo(year))
        .body("items[0].sectionCode", equalTo("2"));
    String activity = thread(plan, problem);
    state(id, "in_work");
    Api.as("director")
        .header("If-Match", "\"0\"")
        .delete("/api/v1/plans/" + plan + "/activities/" + activity)
        .then()
        .statusCode(204);
    state(id, "planned");
    Evaluations.open("director", id)
        .then()
        .body("completeness.findings.code", not(hasItem("no_measure")));
    Api.as("director")
        .header("If-Match", "\"0\"")
        .delete(BASE + id + "/points/" + weakness)
        .then()
        .statusCode(204);
    Api.as("director")
        .get("/api/v1/plans/" + plan + "/content")
        .then()
        .body("problems.find { it.id == '%s' }.text".formatted(problem), equalTo("Психолог жок"));
    origins(plan).body("items", empty());
  }

  /** What the problems of a plan came from, whichever feature knows it. */
  private static ValidatableResponse origins(String plan) {
    return Api.as("director").get("/api/v1/plans/" + plan + "/problem-origins").then();
  }

  private static void state(String id, String state) {
    Evaluations.open("director", id).then().body("sections[1].weaknesses.state", contains(state));
  }

  /** A problem that stands in the plan already gets the link instead of a twin. */
  @Test
  void aWeaknessIsLinkedToAProblemThatIsThere() {
    String id = Evaluations.create();
    String first = Evaluations.point(id, "3", "weakness", "Интернет начар");
    String second = Evaluations.point(id, "3", "weakness", "Интернет кымбат");
    String plan = plan();
    String problem =
        Api.json(Api.as("director"), Map.of("text", "Интернет"))
            .post("/api/v1/plans/" + plan + "/problems")
            .path("id");
    Map<String, Object> link = Map.of("planId", plan, "problemId", problem);
    Api.json(Api.as("director"), link)
        .post(BASE + id + "/points/" + first + "/problem")
        .then()
        .statusCode(201)
        .body("problems.text", contains("Интернет"));
    Api.json(Api.as("director"), link)
        .post(BASE + id + "/points/" + second + "/problem")
        .then()
        .statusCode(409);
  }

  /** A draft of the test's own. */
  private static String plan() {
    return Api.json(Api.as("director"), Map.of("title", "Сыноо планы", "firstSchoolYear", 2027))
        .post("/api/v1/schools/" + Evaluations.school() + "/plans")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Goal, objective and activity for a problem. */
  private static String thread(String plan, String problem) {
    String parts = "/api/v1/plans/" + plan;
    String goal =
        Api.json(Api.as("director"), Map.of("text", "Максат", "problemIds", List.of(problem)))
            .post(parts + "/goals")
            .path("id");
    String objective =
        Api.json(Api.as("director"), Map.of("goalId", goal, "text", "Милдет"))
            .post(parts + "/objectives")
            .path("id");
    return Api.json(
            Api.as("director"),
            Map.of(
                "direction",
                "finance",
                "text",
                "Иш-чара",
                "objectiveId",
                objective,
                "predecessorIds",
                List.of()))
        .post(parts + "/activities")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
