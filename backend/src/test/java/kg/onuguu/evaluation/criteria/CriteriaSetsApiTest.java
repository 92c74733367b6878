package kg.onuguu.evaluation.criteria;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kg.onuguu.Api;
import kg.onuguu.evaluation.Evaluations;
import org.junit.jupiter.api.Test;

/** Sets of criteria as data: a second one without a change of the program. */
@QuarkusTest
class CriteriaSetsApiTest {
  private static final AtomicInteger NUMBERS = new AtomicInteger(1);

  private static Map<String, Object> words(String text) {
    return Map.of("ky", text, "ru", text, "en", text);
  }

  private static Map<String, Object> criterion(String code, List<String> evidence) {
    return Map.of(
        "code",
        code,
        "label",
        words("Критерий " + code),
        "help",
        words("Жазыңыз"),
        "expectedEvidence",
        evidence,
        "partsMayBeNotApplicable",
        false);
  }

  private static Map<String, Object> set(String code, Object... criteria) {
    return Map.of(
        "code",
        code,
        "title",
        words("Программалык аккредитация"),
        "sections",
        List.of(Map.of("code", "A", "label", words("Бөлүм"), "criteria", List.of(criteria))));
  }

  private static String loaded() {
    String code = "PROG-" + NUMBERS.getAndIncrement();
    Api.json(
            Api.as("admin"),
            set(code, criterion("A.1", List.of("plan")), criterion("A.2", List.of())))
        .post("/api/v1/criteria-sets")
        .then()
        .statusCode(201)
        .body("version", equalTo(1));
    return code;
  }

  /** 7 + 4 + 3 + 3 in three languages, each with help; a dormitory may be missing (3.1). */
  @Test
  void theInstitutionalSetIsThere() {
    Api.as("commission")
        .get("/api/v1/criteria-sets/INST-17/versions/1")
        .then()
        .statusCode(200)
        .body("sections.criteria.collect { it.size() }", contains(7, 4, 3, 3))
        .body("sections.collectMany { it.criteria }.help.ky", everyItem(not(nullValue())))
        .body(
            "sections.collectMany { it.criteria }.findAll { it.partsMayBeNotApplicable }.code",
            contains("3.1"));
    Api.as("deputy")
        .get("/api/v1/criteria-sets")
        .then()
        .body("items.find { it.code == 'INST-17' }.criteria", equalTo(17));
    Api.as("deputy").get("/api/v1/criteria-sets/INST-17/versions/2").then().statusCode(404);
  }

  /** A second version is another set; who is pinned to the first stays there. */
  @Test
  void aSetIsVersioned() {
    String code = loaded();
    Map<String, Object> start = Evaluations.start(Evaluations.year());
    start.put("criteriaCode", code);
    String id = Evaluations.create(start);
    Api.json(Api.as("admin"), set(code, criterion("A.1", List.of()), criterion("A.3", List.of())))
        .post("/api/v1/criteria-sets")
        .then()
        .statusCode(201)
        .body("version", equalTo(2));
    Evaluations.open("director", id)
        .then()
        .body("criteria.code", contains("A.1", "A.2"))
        .body("criteriaSet.version", equalTo(1))
        .body("criteriaSet.newest", equalTo(false));
    Evaluations.write("director", id, "A.2", Evaluations.response("Бар")).statusCode(200);
    Api.as("admin")
        .queryParam("subject", "criteria_set")
        .get("/api/v1/audit-events")
        .then()
        .body("items.label", hasItem(code + " 2"));
  }

  @Test
  void aSetIsChecked() {
    Api.json(
            Api.as("admin"),
            set("BAD-1", criterion("A.1", List.of("moon")), criterion("A.1", List.of())))
        .post("/api/v1/criteria-sets")
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("unknown_evidence_kind", "code_twice"));
    Api.json(Api.as("director"), set("BAD-1", criterion("A.1", List.of())))
        .post("/api/v1/criteria-sets")
        .then()
        .statusCode(403);
  }

  /** Different sets are compared only through a mapping, which is read in both directions. */
  @Test
  void setsAreComparedThroughAMapping() {
    String code = loaded();
    String before = Evaluations.create();
    Evaluations.write("director", before, "1.2", level("partially_met")).statusCode(200);
    Map<String, Object> start = Evaluations.start(Evaluations.year());
    start.put("criteriaCode", code);
    String now = Evaluations.create(start);
    Evaluations.write("director", now, "A.1", level("met")).statusCode(200);
    compare(now, before).body("comparable", equalTo(false)).body("criteria", empty());
    String mapping = "/api/v1/criteria-sets/INST-17/versions/1/mappings/%s/1".formatted(code);
    Api.as("deputy").get(mapping).then().statusCode(200).body("version", equalTo(0));
    map(mapping, List.of(Map.of("from", "9.9", "to", "A.1")))
        .statusCode(422)
        .body("errors.pointer", contains("/pairs/0/from"));
    map(mapping, List.of(Map.of("from", "1.2", "to", "A.1"))).statusCode(200);
    map(mapping, List.of()).statusCode(412);
    compare(now, before)
        .body("comparable", equalTo(true))
        .body("criteria", hasSize(1))
        .body("criteria[0].earlier.code", equalTo("1.2"))
        .body("criteria[0].later.code", equalTo("A.1"))
        .body("criteria[0].change", equalTo("up"));
    Api.as("deputy")
        .get("/api/v1/criteria-sets/%s/versions/1/mappings/INST-17/1".formatted(code))
        .then()
        .body("pairs[0].from", equalTo("A.1"))
        .body("pairs[0].to", equalTo("1.2"));
  }

  private static Map<String, Object> level(String level) {
    Map<String, Object> body = Evaluations.response("Бар");
    body.put("level", level);
    return body;
  }

  private static ValidatableResponse map(String mapping, List<?> pairs) {
    return Api.json(Api.as("admin"), Map.of("pairs", pairs))
        .header("If-Match", "\"0\"")
        .put(mapping)
        .then();
  }

  private static ValidatableResponse compare(String now, String before) {
    return Api.as("deputy")
        .queryParam("with", before)
        .get(BASE + now + "/comparison")
        .then()
        .statusCode(200);
  }
}
