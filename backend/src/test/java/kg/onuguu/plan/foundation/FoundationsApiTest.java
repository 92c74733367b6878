package kg.onuguu.plan.foundation;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.plan;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Foundations of a plan over HTTP. */
@QuarkusTest
class FoundationsApiTest {
  private String path;

  @BeforeEach
  void begin() {
    path = "/api/v1/plans/" + plan("director") + "/foundations";
  }

  @Test
  void writtenAndRead() {
    as("director")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", tag(0))
        .body("retrospectiveYears", nullValue())
        .body("inputs", empty());
    Map<String, Object> body = body();
    body.put("retrospectiveYears", 5);
    body.put(
        "retrospective",
        List.of(Map.of("block", "unfulfilled_reasons", "text", "Каражат жетпеди")));
    body.put("inputs", List.of(Map.of("input", "staff_resources", "text", "28 мугалим")));
    body.put("principles", List.of(Map.of("principle", "p1", "considered", true)));
    body.put(
        "participatingBodies",
        List.of(
            Map.of(
                "body",
                "teachers",
                "participated",
                true,
                "meetingOn",
                "2026-08-20",
                "protocolNumber",
                "2")));
    body.put(
        "legalActs",
        List.of(Map.of("act", "education_law", "number", "179", "adoptedOn", "2023-08-11")));
    put("deputy", path, body, 0).then().statusCode(200).header("ETag", tag(1));
    as("district")
        .get(path)
        .then()
        .body("version", equalTo(1))
        .body("retrospectiveYears", equalTo(5))
        .body("retrospective.text", contains("Каражат жетпеди"))
        .body("participatingBodies[0].meetingOn", equalTo("2026-08-20"))
        .body("legalActs[0].number", equalTo("179"));
    put("deputy", path, body, 0).then().statusCode(412);
    json(as("deputy"), body).put(path).then().statusCode(428);
  }

  /** a period of 4 years is none of the two. */
  @Test
  void fourYears() {
    Map<String, Object> body = body();
    body.put("retrospectiveYears", 4);
    put("director", path, body, 0)
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-010"))
        .body("errors[0].pointer", equalTo("/retrospectiveYears"));
  }

  @Test
  void refused() {
    Map<String, Object> body = body();
    body.put("inputs", List.of(Map.of("input", "budget", "text", "Т")));
    put("director", path, body, 0)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/inputs/0/input"))
        .body("errors[0].code", equalTo("unknown_code"));
    body.put("inputs", List.of());
    body.put(
        "principles",
        List.of(
            Map.of("principle", "p1", "considered", true),
            Map.of("principle", "p1", "considered", false)));
    put("director", path, body, 0)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/principles/1/principle"));
    body.put("principles", List.of());
    body.put("retrospective", List.of(Map.of("block", "unfulfilled_reasons", "text", 5)));
    put("director", path, body, 0).then().statusCode(400);
    put("commission", path, body(), 0).then().statusCode(403);
    put("director2", path, body(), 0).then().statusCode(404);
  }

  private static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    for (String list :
        List.of("retrospective", "inputs", "principles", "participatingBodies", "legalActs")) {
      body.put(list, List.of());
    }
    return body;
  }
}
