package kg.onuguu.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** One answer for everybody, kept by every cache until it changes. */
@QuarkusTest
class ReferenceDataApiTest {
  @Test
  void everybodyReadsItOnceAndThenOnlyAsksWhetherItChanged() {
    String tag =
        given()
            .get("/api/v1/reference-data")
            .then()
            .statusCode(200)
            .header("Cache-Control", containsString("public"))
            .header("ETag", matchesPattern("\"[0-9a-f-]+\""))
            .body("sets.code", hasItems("mop_direction", "approval_step", "user_role"))
            .body(
                "sets.find { it.code == 'user_role' }.items[0].label.ky",
                equalTo("Мектеп директору"))
            .body("criteriaSets[0].code", equalTo("INST-17"))
            .extract()
            .header("ETag");
    given()
        .header("If-None-Match", "\"older\", " + tag)
        .get("/api/v1/reference-data")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .body(emptyOrNullString());
    given()
        .header("If-None-Match", "\"older\"")
        .get("/api/v1/reference-data")
        .then()
        .statusCode(200);
  }
}
