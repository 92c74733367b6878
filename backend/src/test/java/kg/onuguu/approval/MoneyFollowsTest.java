package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.approval.Ways.agreed;
import static kg.onuguu.approval.Ways.approved;
import static kg.onuguu.approval.Ways.complete;
import static kg.onuguu.approval.Ways.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.finance.FinanceSchool;
import org.junit.jupiter.api.Test;

/** Money is linked to an activity of a plan, and stays with it in a new version. */
@QuarkusTest
class MoneyFollowsTest {
  private static final String YEAR = "1998";

  @Test
  void plannedSpentAndTheNextVersion() {
    FinanceSchool school = FinanceSchool.of("director");
    String plan = complete("director");
    String activities = "/api/v1/plans/" + plan + "/activities";
    Map<String, Object> activity =
        as("director")
            .get("/api/v1/plans/" + plan + "/content")
            .then()
            .extract()
            .path("activities.find { it.direction == 'material_base' }");
    String id = (String) activity.get("id");
    school
        .post("/incomes", FinanceSchool.income("activityId", id))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_activity"));
    budget(activities + "/" + id, activity);
    submit("director", plan).then().statusCode(200);
    approved("director", plan, 1);
    agreed("district", plan, 1, "education_authority");
    agreed("director", plan, 1, "local_self_government");

    school.receives("activityId", id, "date", YEAR + "-01-01", "amount", "900.00");
    spend(school, id, "300.00").body("warnings", not(hasItem("activity_over_budget")));
    String second = spend(school, id, "201.00").extract().path("id");
    school
        .get("/activities/" + id)
        .then()
        .statusCode(200)
        .body("budget.amount", equalTo("500.00"))
        .body("flows.currency", contains("KGS"))
        .body("flows[0].income", equalTo("900.00"))
        .body("flows[0].expense", equalTo("501.00"))
        .body("overspent", equalTo("1.00"))
        .body("unspent", nullValue())
        .body("entries", equalTo(3))
        .body("number", equalTo("5.1"));
    school
        .caller()
        .queryParam("warning", "activity_over_budget")
        .queryParam("activityId", id)
        .get(school.path("/entries"))
        .then()
        .body("total", equalTo(2))
        .body("items[0].warnings", hasItem("activity_over_budget"));

    String draft = revision(plan);
    String copy =
        as("director")
            .get("/api/v1/plans/" + draft + "/content")
            .path("activities.find { it.direction == 'material_base' }.id");
    school
        .get("/activities/" + copy)
        .then()
        .body("entries", equalTo(3))
        .body("planId", equalTo(draft));
    school.get("/entries/" + second).then().body("activity.id", equalTo(id));
    school.reverse(second, 0).then().statusCode(201);
    school
        .get("/activities/" + id)
        .then()
        .body("unspent", equalTo("200.00"))
        .body("entries", equalTo(2));
  }

  private static ValidatableResponse spend(FinanceSchool school, String activity, String amount) {
    return school.spends("activityId", activity, "date", YEAR + "-02-01", "amount", amount);
  }

  private static void budget(String path, Map<String, Object> activity) {
    Map<String, Object> update = new HashMap<>();
    for (String field :
        List.of(
            "direction",
            "text",
            "schoolYear",
            "responsible",
            "dueOn",
            "expectedResult",
            "predecessorIds")) {
      update.put(field, activity.get(field));
    }
    update.put("budget", Map.of("amount", "500.00", "currency", "KGS", "source", "sponsor"));
    json(as("director").header("If-Match", "\"" + activity.get("version") + "\""), update)
        .put(path)
        .then()
        .statusCode(200);
  }

  private static String revision(String plan) {
    return json(
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
  }
}
