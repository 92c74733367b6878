package kg.onuguu.plan.demo;

import static kg.onuguu.Api.as;
import static kg.onuguu.plan.Fixture.school;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import kg.onuguu.plan.Fixture;
import org.junit.jupiter.api.Test;

/** The demonstration's plan is nearly done, and every rule of writing holds for it. */
@QuarkusTest
class OwnSchoolDemoTest {
  private static final String TITLE = "Мектептин өнүктүрүү планы 2026–2031";

  @Test
  void nearlyDone() {
    String plan = demoPlan();
    as("director")
        .get("/api/v1/plans/{id}/completeness", plan)
        .then()
        .statusCode(200)
        .body(
            "findings.findAll { it.severity == 'blocker' }.code",
            containsInAnyOrder("activity_without_responsible"))
        .body(
            "findings.findAll { it.blocks == 'approval' }.code",
            containsInAnyOrder("direction_without_activity"))
        .body(
            "findings.code",
            hasItems("retrospective_incomplete", "team_parity", "budget_without_source"))
        .body(
            "findings.find { it.code == 'activity_without_responsible' }.message",
            equalTo("3 иш-чаранын жооптуусу жок: 1.3, 3.6, 5.5. Жооптуу адамды жазыңыз."))
        .body(
            "sections.find { it.section == 'activities' }.summary",
            equalTo("24 иш-чара, 6 багыттан 5 камтылган"))
        .body("sections.find { it.section == 'mission' }.state", equalTo("complete"))
        .body("sections.section", hasItems("mission", "approval"));
    as("director")
        .get("/api/v1/schools/{id}/mission", school("director"))
        .then()
        .body("sentenceCount", equalTo(2))
        .body("findings", empty());
  }

  /** What is in the demonstration could have been typed: each activity is taken as it is read. */
  @Test
  void couldHaveBeenTyped() {
    String plan = demoPlan();
    JsonPath content =
        as("director").get("/api/v1/plans/{id}/content", plan).then().extract().jsonPath();
    List<Map<String, Object>> activities = content.getList("activities");
    assertEquals(24, activities.size());
    for (Map<String, Object> activity : activities) {
      String path = "/api/v1/plans/" + plan + "/activities/" + activity.get("id");
      int version = (int) activity.get("version");
      List.of("id", "version", "number", "stageNumber", "status", "overdue", "evidenceIds")
          .forEach(activity::remove);
      Fixture.put("deputy", path, activity, version).then().statusCode(200);
    }
    assertEquals(10, content.getInt("team.total"));
    assertEquals(5, content.getInt("team.community"));
    assertEquals(4, content.getInt("team.staff"));
  }

  /** A list of schools names the plan of each; other tests may have added newer ones. */
  @Test
  void theSchoolNamesItsPlan() {
    as("director")
        .get("/api/v1/schools/{id}", school("director"))
        .then()
        .statusCode(200)
        .body("currentPlanStatus", notNullValue());
  }

  /** Found without Kyrgyz letters, with the place it belongs to. */
  @Test
  void found() {
    String plan = demoPlan();
    as("director")
        .queryParam("q", "ашканада таза суу")
        .get("/api/v1/search")
        .then()
        .statusCode(200)
        .body("items.kind", hasItems("problem", "activity"))
        .body("items.planId", hasItems(plan));
    as("deputy")
        .queryParam("q", "билим сапатын жогорулатуу")
        .get("/api/v1/search")
        .then()
        .body("items.kind", hasItems("goal"));
    as("district")
        .queryParam("q", "онуктуруу планы 2026")
        .get("/api/v1/search")
        .then()
        .body("items.findAll { it.kind == 'plan' }.id", hasItems(plan));
    as("director2")
        .queryParam("q", "ашканада таза суу")
        .get("/api/v1/search")
        .then()
        .body("items.planId", not(hasItems(plan)));
  }

  private static String demoPlan() {
    return as("director")
        .queryParam("q", "2026–2031")
        .get("/api/v1/plans?size=200")
        .then()
        .extract()
        .path("items.find { it.title == '" + TITLE + "' }.id");
  }
}
