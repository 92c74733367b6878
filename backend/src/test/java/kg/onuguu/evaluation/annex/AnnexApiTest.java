package kg.onuguu.evaluation.annex;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.evaluation.Evaluations;
import org.junit.jupiter.api.Test;

/** evidence with its numbers. */
@QuarkusTest
class AnnexApiTest {

  private static String evidence(String title, String date) {
    return Api.json(
            Api.as("director"),
            new HashMap<>(
                Map.of(
                    "kind",
                    "charter",
                    "title",
                    title,
                    "documentDate",
                    date,
                    "schoolYear",
                    2026,
                    "personalData",
                    false,
                    "url",
                    "https://mektep.kg/" + UUID.randomUUID())))
        .post("/api/v1/schools/" + Evaluations.school() + "/evidence")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse attach(String id, String evidence, String... criteria) {
    return Api.json(
            Api.as("deputy"), Map.of("evidenceId", evidence, "criterionCodes", List.of(criteria)))
        .post(BASE + id + "/annexes")
        .then();
  }

  /** The number is given by the system, continuous whatever is moved or taken away. */
  @Test
  void numbersHaveNoGaps() {
    String id = Evaluations.create();
    List<String> annexes = new ArrayList<>();
    for (String title : List.of("Устав", "Жобо", "План")) {
      annexes.add(
          attach(id, evidence(title, "2025-09-01"), "1.1")
              .statusCode(201)
              .body("number", equalTo(annexes.size() + 1))
              .extract()
              .path("id"));
    }
    int version = Evaluations.open("director", id).path("annexes.version");
    List<String> turned = List.of(annexes.get(2), annexes.get(0), annexes.get(1));
    order(id, turned, version)
        .statusCode(200)
        .body("items.title", contains("План", "Устав", "Жобо"))
        .body("items.number", contains(1, 2, 3));
    order(id, annexes, version).statusCode(412);
    order(id, annexes.subList(0, 2), version + 1)
        .statusCode(422)
        .body("errors.rule", contains("R-057"));
    Api.as("director")
        .header("If-Match", "\"1\"")
        .delete(BASE + id + "/annexes/" + annexes.get(0))
        .then()
        .statusCode(204);
    Evaluations.open("director", id)
        .then()
        .body("annexes.items.title", contains("План", "Жобо"))
        .body("annexes.items.number", contains(1, 2))
        .body("criteria[0].annexes", equalTo(2));
  }

  private static ValidatableResponse order(String id, List<String> annexes, int version) {
    return Api.json(Api.as("director"), Map.of("annexIds", annexes))
        .header("If-Match", "\"" + version + "\"")
        .put(BASE + id + "/annexes")
        .then();
  }

  /** One record serves several criteria and stands once; only records of the school are taken. */
  @Test
  void oneRecordServesSeveralCriteria() {
    String id = Evaluations.create();
    String record = evidence("Устав", "2025-09-01");
    attach(id, UUID.randomUUID().toString(), "1.1").statusCode(422);
    attach(id, record, "1.1", "9.9")
        .statusCode(422)
        .body("errors.pointer", contains("/criterionCodes/1"));
    String annex =
        attach(id, record, "2.1", "1.1")
            .statusCode(201)
            .body("criterionCodes", contains("1.1", "2.1"))
            .extract()
            .path("id");
    attach(id, record, "1.2").statusCode(409);
    Api.json(Api.as("director"), Map.of("criterionCodes", List.of("3.1")))
        .header("If-Match", "\"0\"")
        .put(BASE + id + "/annexes/" + annex)
        .then()
        .statusCode(200)
        .body("criterionCodes", contains("3.1"));
    Evaluations.open("director", id)
        .then()
        .body("criteria.find { it.code == '3.1' }.annexes", equalTo(1))
        .body("criteria.find { it.code == '1.1' }.annexes", equalTo(0))
        .body("completeness.findings.code", hasItem("evidence_unusual"));
  }

  /** evidence instead of a reason; R-059: what is older than the period is told. */
  @Test
  void evidenceMakesACriterionComplete() {
    String id = Evaluations.create();
    Evaluations.write(
            "director",
            id,
            "1.1",
            Map.of("level", "met", "narrative", Evaluations.text("Актылар бар")))
        .statusCode(200)
        .body("state", equalTo("partial"));
    attach(id, evidence("Эски устав", "2012-12-31"), "1.1")
        .statusCode(201)
        .body("outdated", equalTo(true));
    Evaluations.open("director", id)
        .then()
        .body("criteria[0].state", equalTo("complete"))
        .body("sections[0].complete", equalTo(1))
        .body("completeness.findings.code", hasItem("annex_outdated"))
        .body(
            "completeness.findings.findAll { it.criterionCode == '1.1' }.code",
            not(hasItem("criterion_without_evidence")));
    Api.as("director")
        .get("/api/v1/schools/" + Evaluations.school() + "/self-evaluations")
        .then()
        .body("items.find { it.id == '%s' }.complete".formatted(id), equalTo(1));
  }

  /** Others read the evidence of what they may read, and nobody deletes what was frozen. */
  @Test
  void evidenceIsReadWithTheSelfEvaluation() {
    String id = Evaluations.create();
    Evaluations.fill(id);
    String record = evidence("Устав", "2025-09-01");
    attach(id, record, "1.1").statusCode(201);
    String address = "/api/v1/schools/" + Evaluations.school() + "/evidence/" + record;
    Api.as("district").get(address).then().statusCode(404);
    Evaluations.decide("director", id, "agreement").statusCode(200);
    Evaluations.decide("director", id, "finalisation").statusCode(200);
    Api.as("district").get(address).then().statusCode(200);
    Api.as("commission").get(address).then().statusCode(404);
    Api.as("director").header("If-Match", "\"0\"").delete(address).then().statusCode(409);
    Evaluations.decide("director", id, "submission").statusCode(200);
    Api.as("commission").get(address).then().statusCode(200);
    Api.as("commission").get(BASE + id).then().body("annexes.items.evidenceId", hasItems(record));
    attach(id, evidence("Кеч", "2025-09-01"), "1.1").statusCode(409);
  }
}
