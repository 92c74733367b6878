package kg.onuguu.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import kg.onuguu.ServerWithoutDemo;
import org.junit.jupiter.api.Test;

/**
 * With a limit of a few dozen instead of 600 a minute; other tests ask a few times in the same one.
 */
@QuarkusTest
@TestProfile(ServerWithoutDemo.class)
class RateLimitTest {
  @Test
  void refusesARunawayClientAndNobodyElse() {
    int answered = 0;
    Response response = given().get("/api/v1/none");
    while (response.statusCode() == 404 && answered <= ServerWithoutDemo.REQUESTS_PER_MINUTE) {
      answered++;
      response = given().get("/api/v1/none");
    }
    assertTrue(answered > ServerWithoutDemo.REQUESTS_PER_MINUTE / 2, "refused too early");
    String wait =
        response
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
