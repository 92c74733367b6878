package kg.onuguu.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With a small limit instead of 600 a minute. */
@QuarkusTest
@TestProfile(RateLimitTest.Small.class)
class RateLimitTest {
  public static class Small implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      // an empty database: the demonstration would take longer to load than the test
      return Map.of("onuguu.rate-limit.per-minute", "5", "onuguu.demo-data", "false");
    }
  }

  @Test
  void refusesARunawayClientAndNobodyElse() {
    for (int i = 0; i < 5; i++) {
      given().get("/api/v1/none").then().statusCode(404);
    }
    String wait =
        given()
            .get("/api/v1/none")
            .then()
            .statusCode(429)
            .contentType("application/problem+json")
            .body("code", equalTo("TOO_MANY_REQUESTS"))
            .extract()
            .header("Retry-After");
    assertTrue(Integer.parseInt(wait) >= 1);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/").then().statusCode(200);
  }
}
