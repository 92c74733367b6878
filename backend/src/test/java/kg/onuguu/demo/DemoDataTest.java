package kg.onuguu.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a first visitor finds: one account of each role, and something to look at for each. */
@QuarkusTest
class DemoDataTest {
  @ParameterizedTest
  @CsvSource({
    "director,director,1,0",
    "deputy,deputy,1,0",
    "commission,commission_member,2,0",
    "district,district_specialist,0,1",
    "admin,administrator,0,0",
    "director2,director,1,0"
  })
  void everyRoleHasAnAccount(String login, String role, int schools, int districts) {
    Api.as(login)
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("role", equalTo(role))
        .body("schools", hasSize(schools))
        .body("districts", hasSize(districts));
  }

  /** its stages are five years, six were declared; the warning stays. */
  @Test
  void theFormerPlanIsCarriedOutAndDoubtful() {
    String former =
        Api.as("director")
            .queryParam("status", "completed")
            .get("/api/v1/plans")
            .then()
            .statusCode(200)
            .body("items.findAll { it.historical }", hasSize(1))
            .body("items.find { it.historical }.firstSchoolYear", equalTo(2019))
            .body("items.find { it.historical }.lastSchoolYear", equalTo(2023))
            .extract()
            .path("items.find { it.historical }.id");
    Api.as("director")
        .get("/api/v1/plans/" + former + "/completeness")
        .then()
        .statusCode(200)
        .body("findings.rule", hasItem("R-003"));
  }

  @Test
  void thePlanOfTodayIsNearlyDone() {
    Api.as("director")
        .queryParam("q", "2026–2031")
        .get("/api/v1/plans")
        .then()
        .statusCode(200)
        .body("items.find { it.firstSchoolYear == 2026 }.status", notNullValue());
    Api.as("director2").get("/api/v1/schools").then().body("items[0].planInForceId", nullValue());
  }

  @Test
  void theDistrictHasAQueue() {
    Api.as("district")
        .get("/api/v1/approval-queue")
        .then()
        .statusCode(200)
        .body("items.size()", greaterThan(2));
    Api.as("district")
        .get("/api/v1/schools")
        .then()
        .body("items.currentPlanStatus", hasItems("in_force", "returned"));
  }

  /** The passwords of pending people are not the demonstration's. */
  @Test
  void pendingDirectorsCannotSignIn() {
    Api.anonymous()
        .body(Map.of("login", "director3", "password", Api.DEMO_PASSWORD))
        .post("/api/v1/session")
        .then()
        .statusCode(401);
  }
}
