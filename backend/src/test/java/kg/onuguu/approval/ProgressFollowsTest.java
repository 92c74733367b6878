package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.approval.Ways.agreed;
import static kg.onuguu.approval.Ways.approved;
import static kg.onuguu.approval.Ways.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A new version of a plan takes along how far it was carried out, and what shows it. */
@QuarkusTest
class ProgressFollowsTest {

  private static JsonPath first(String plan) {
    return as("director")
        .get("/api/v1/plans/" + plan + "/activities?sort=number&size=1")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static void progress(String plan, Map<String, Object> body) {
    JsonPath activity = first(plan);
    json(as("director").header("If-Match", "\"" + activity.getInt("items[0].version") + "\""), body)
        .post(
            "/api/v1/plans/"
                + plan
                + "/activities/"
                + activity.getString("items[0].id")
                + "/progress")
        .then()
        .statusCode(200);
  }

  /** the copies keep the links, and what is recorded after the copying is not lost. */
  @Test
  void evidenceAndProgressGoOver() {
    String plan = Ways.inForce("director");
    String school = as("director").get("/api/v1/me").path("schools[0].id");
    String records = "/api/v1/schools/" + school + "/evidence";
    String photo =
        json(
                as("director"),
                Map.of(
                    "kind", "photo",
                    "title", "Ашкана",
                    "schoolYear", 2026,
                    "personalData", false,
                    "url", "https://example.kg/ashkana"))
            .post(records)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    progress(plan, Map.of("status", "in_progress", "evidenceIds", List.of(photo)));
    String draft =
        json(as("director"), Map.of("reason", "Толуктоо", "protocolNumber", "9"))
            .post("/api/v1/plans/" + plan + "/revision")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    JsonPath copy = first(draft);
    assertEquals("in_progress", copy.getString("items[0].status"));
    assertEquals(List.of(photo), copy.getList("items[0].evidenceIds"));
    as("director").get(records + "/" + photo).then().body("uses", equalTo(1));
    progress(
        plan,
        Map.of("status", "done", "actualResult", "Баары бүттү", "evidenceIds", List.of(photo)));
    submit("director", draft).then().statusCode(200);
    approved("director", draft, 2);
    agreed("district", draft, 2, "education_authority");
    agreed("director", draft, 2, "local_self_government");
    as("director")
        .get("/api/v1/plans/" + draft + "/activities?status=done")
        .then()
        .body("items.actualResult", contains("Баары бүттү"))
        .body("items[0].evidenceIds", contains(photo));
    as("director").get(records + "/" + photo).then().body("uses", equalTo(1));
    as("director")
        .get("/api/v1/plans/" + draft + "/completeness")
        .then()
        .body("findings.rule", not(hasItem("R-020")));
  }
}
