package kg.onuguu.plan.problem;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
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
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems, goals and objectives over HTTP: the thread of a plan. */
@QuarkusTest
class ThreadApiTest {
  private String plan;
  private String root;

  @BeforeEach
  void begin() {
    plan = plan("director");
    root = "/api/v1/plans/" + plan;
  }

  @Test
  void problemToActivity() {
    String problem = part(plan, "problems", Map.of("text", "Ашканада таза суу жок", "priority", 1));
    String goal =
        part(plan, "goals", Map.of("text", "Таза суу болот", "problemIds", List.of(problem)));
    String objective =
        part(
            plan,
            "objectives",
            Map.of(
                "goalId", goal, "text", "Түтүк тартуу", "target", "4", "targetSchoolYear", 2026));
    String activity = part(plan, "activities", activity("objectiveId", objective));
    as("director")
        .get(root + "/content")
        .then()
        .body("problems.id", contains(problem))
        .body("goals[0].problemIds", contains(problem))
        .body("objectives[0].goalId", equalTo(goal))
        .body("activities[0].objectiveId", equalTo(objective));
    delete("deputy", root + "/goals/" + goal, 0)
        .then()
        .statusCode(409)
        .body("code", equalTo("CONFLICT"));
    delete("deputy", root + "/problems/" + problem, 0).then().statusCode(204);
    delete("deputy", root + "/objectives/" + objective, 0).then().statusCode(204);
    as("director")
        .get(root + "/content")
        .then()
        .body("problems", empty())
        .body("goals[0].problemIds", empty())
        .body("objectives", empty())
        .body("activities[0].id", equalTo(activity))
        .body("activities[0].objectiveId", nullValue());
    delete("deputy", root + "/goals/" + goal, 0).then().statusCode(204);
  }

  @Test
  void changed() {
    String problem = part(plan, "problems", Map.of("text", "Биринчи"));
    put("deputy", root + "/problems/" + problem, Map.of("text", "Экинчи", "cause", "Себеп"), 0)
        .then()
        .statusCode(200)
        .header("ETag", tag(1))
        .body("cause", equalTo("Себеп"));
    put("deputy", root + "/problems/" + problem, Map.of("text", "Үчүнчү"), 0)
        .then()
        .statusCode(412);
    json(as("deputy"), Map.of("text", "Үчүнчү"))
        .put(root + "/problems/" + problem)
        .then()
        .statusCode(428);
    String goal = part(plan, "goals", Map.of("text", "Максат", "problemIds", List.of()));
    put(
            "director",
            root + "/goals/" + goal,
            Map.of("text", "Максат", "problemIds", List.of(problem)),
            0)
        .then()
        .statusCode(200)
        .header("ETag", tag(1))
        .body("problemIds", contains(problem));
    String objective = part(plan, "objectives", Map.of("goalId", goal, "text", "Милдет"));
    put(
            "director",
            root + "/objectives/" + objective,
            Map.of("goalId", goal, "text", "Милдет", "indicator", "Саны"),
            0)
        .then()
        .statusCode(200)
        .body("indicator", equalTo("Саны"));
  }

  @Test
  void refused() {
    post("director", root + "/problems", Map.of("text", " ")).then().statusCode(400);
    post("director", root + "/problems", Map.of("text", "П", "priority", 4))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/priority"));
    post("director", root + "/problems", Map.of("text", "П", "planId", plan))
        .then()
        .statusCode(400);
    String foreign = part(plan("director"), "problems", Map.of("text", "Башка"));
    for (String id : List.of(foreign, UUID.randomUUID().toString())) {
      post("director", root + "/goals", Map.of("text", "М", "problemIds", List.of(id)))
          .then()
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/problemIds/0"))
          .body("errors[0].code", equalTo("not_of_this_plan"));
      post("director", root + "/objectives", Map.of("text", "М", "goalId", id))
          .then()
          .statusCode(422)
          .body("errors[0].pointer", equalTo("/goalId"));
      put("director", root + "/problems/" + id, Map.of("text", "П"), 0).then().statusCode(404);
      delete("director", root + "/goals/" + id, 0).then().statusCode(404);
      delete("director", root + "/objectives/" + id, 0).then().statusCode(404);
    }
    post("director", root + "/goals", Map.of("text", "М", "problemIds", List.of("сан")))
        .then()
        .statusCode(400);
  }
}
