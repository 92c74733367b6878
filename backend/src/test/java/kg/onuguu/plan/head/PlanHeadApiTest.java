package kg.onuguu.plan.head;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static kg.onuguu.plan.Fixture.delete;
import static kg.onuguu.plan.Fixture.plan;
import static kg.onuguu.plan.Fixture.post;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.school;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a plan over HTTP. */
@QuarkusTest
class PlanHeadApiTest {

  /** 2026/27 → last year 2030/31, stages of 1 + 3 + 1 years. */
  @Test
  void fiveYearsInThreeStages() {
    String school = school("director");
    post(
            "director",
            "/api/v1/schools/" + school + "/plans",
            Map.of("title", "Мектептин өнүктүрүү планы", "firstSchoolYear", 2026))
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .header("Location", containsString("/api/v1/plans/"))
        .body("schoolId", equalTo(school))
        .body("schoolName.ky", notNullValue())
        .body("status", equalTo("draft"))
        .body("versionNumber", equalTo(1))
        .body("editable", equalTo(true))
        .body("lastSchoolYear", equalTo(2030))
        .body("declaredTermYears", equalTo(5))
        .body("forms", contains("text"))
        .body("stages.firstSchoolYear", contains(2026, 2027, 2030))
        .body("stages.lastSchoolYear", contains(2026, 2029, 2030))
        .body("stages.kind", contains("diagnostic", "main", "consolidating"))
        .body("stages[1].title", equalTo("2-этап – негизги (ишке ашыруу)"));
  }

  /** another term is stored only with a reason. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "3, 3", "6, 3", "10, 3"})
  void otherTerms(int years, int stages) {
    String path = "/api/v1/schools/" + school("director") + "/plans";
    Map<String, Object> body = new HashMap<>();
    body.put("title", "План");
    body.put("firstSchoolYear", 2026);
    body.put("termYears", years);
    post("director", path, body)
        .then()
        .statusCode(422)
        .body("code", equalTo("RULE_BROKEN"))
        .body("rule", equalTo("R-002"))
        .body("errors[0].pointer", equalTo("/termReason"))
        .body("errors[0].code", equalTo("term_reason_required"));
    body.put("termReason", "Мурунку план ушундай бекитилген");
    post("director", path, body)
        .then()
        .statusCode(201)
        .body("lastSchoolYear", equalTo(2025 + years))
        .body("stages.size()", equalTo(stages));
  }

  @Test
  void wrongBodies() {
    String path = "/api/v1/schools/" + school("director") + "/plans";
    post("director", path, Map.of("title", "П", "firstSchoolYear", 2026, "termYears", 11))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/termYears"));
    post("director", path, Map.of("title", "   ", "firstSchoolYear", 2026))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/title"));
    post("director", path, Map.of("title", "П".repeat(301), "firstSchoolYear", 2026))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/title"));
    post("director", path, Map.of("title", "П", "firstSchoolYear", "быйыл")).then().statusCode(400);
    post("director", path, Map.of("title", "П", "firstSchoolYear", 2026, "status", "in_force"))
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown_field"));
    json(as("director"), "{\"title\": ").post(path).then().statusCode(400);
    // what is not there is asked for, not said to be of a wrong kind
    post("director", path, Map.of("title", "П"))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/firstSchoolYear"))
        .body("errors[0].code", equalTo("not_null"))
        .body("errors[0].message", equalTo("Толтурулушу керек"));
  }

  /** The repeat of a creation answers the first plan. */
  @Test
  void aRepeatedKeyMakesOnePlan() {
    String path = "/api/v1/schools/" + school("director") + "/plans";
    String key = key();
    Map<String, Object> body = Map.of("title", "Бир план", "firstSchoolYear", 2026);
    String first = json(as("director").header("Idempotency-Key", key), body).post(path).path("id");
    json(as("director").header("Idempotency-Key", key), body)
        .post(path)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    json(
            as("director").header("Idempotency-Key", key),
            Map.of("title", "Башка план", "firstSchoolYear", 2026))
        .post(path)
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  /** gaps are stored while a plan is written; they stop its submission. */
  @Test
  void updateStoresGaps() {
    String plan = plan("director");
    Map<String, Object> update = update();
    update.put(
        "stages", List.of(stage("diagnostic", 2026, 2026), stage("consolidating", 2028, 2030)));
    put("deputy", "/api/v1/plans/" + plan, update, 0)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("stages.size()", equalTo(2));
    as("director")
        .get("/api/v1/plans/{id}/completeness", plan)
        .then()
        .statusCode(200)
        .body("findings.findAll { it.code == 'stages_gap' }.severity", contains("blocker"))
        .body(
            "findings.find { it.code == 'stages_gap' }.message",
            equalTo(
                "Бул окуу жылдары эч бир этапка кирбейт: 2027–2028. Этаптардын жылдарын"
                    + " түздөңүз."));
  }

  /** nonsense is refused with its places. */
  @Test
  void updateRefusesNonsense() {
    String path = "/api/v1/plans/" + plan("director");
    Map<String, Object> update = update();
    update.put("lastSchoolYear", 2025);
    update.put("forms", List.of("text", "text"));
    update.put("stages", List.of(stage("main", 2028, 2026)));
    put("director", path, update, 0)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer", contains("/lastSchoolYear", "/forms/1", "/stages/0/lastSchoolYear"));
    Map<String, Object> long_ = update();
    long_.put("lastSchoolYear", 2040);
    put("director", path, long_, 0)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("term_too_long"));
    Map<String, Object> three = update();
    three.put("declaredTermYears", 3);
    put("director", path, three, 0)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("term_reason_required"));
    as("director").get(path).then().body("version", equalTo(0));
  }

  @Test
  void preconditions() {
    String path = "/api/v1/plans/" + plan("director");
    json(as("director"), update()).put(path).then().statusCode(428);
    put("director", path, update(), 0).then().statusCode(200);
    put("director", path, update(), 0).then().statusCode(412).body("code", equalTo("STALE"));
    json(as("director").header("If-Match", "nonsense"), update()).put(path).then().statusCode(412);
  }

  @Test
  void aDraftIsDeleted() {
    String plan = plan("director");
    String path = "/api/v1/plans/" + plan;
    String goal =
        kg.onuguu.plan.Fixture.part(plan, "goals", Map.of("text", "Г", "problemIds", List.of()));
    kg.onuguu.plan.Fixture.part(plan, "objectives", Map.of("goalId", goal, "text", "М"));
    delete("deputy", path, 0).then().statusCode(403);
    as("director").delete(path).then().statusCode(428);
    delete("director", path, 3).then().statusCode(412);
    delete("director", path, 0).then().statusCode(204);
    as("director").get(path).then().statusCode(404);
  }

  @Test
  void listsOfTheOwnScope() {
    String mine = plan("director");
    String foreign = plan("director2");
    as("director")
        .get("/api/v1/plans?size=200")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(mine))
        .body("items.id", not(hasItem(foreign)));
    for (String reader : List.of("commission", "district", "admin")) {
      as(reader).get("/api/v1/plans?size=200").then().body("items.id", hasItem(mine));
    }
    as("district").get("/api/v1/plans?size=200").then().body("items.id", not(hasItem(foreign)));
    as("admin").get("/api/v1/plans?size=200").then().body("items.id", hasItem(foreign));
    as("director")
        .queryParam("schoolId", school("director2"))
        .get("/api/v1/plans")
        .then()
        .body("total", equalTo(0));
    as("director").get("/api/v1/plans?status=archived").then().body("total", equalTo(0));
    for (String sort : List.of("updated", "school", "status")) {
      as("admin")
          .get("/api/v1/plans?size=1&sort=" + sort)
          .then()
          .statusCode(200)
          .body("items.size()", equalTo(1));
    }
    as("admin").get("/api/v1/plans?sort=secret").then().statusCode(400);
    as("admin").get("/api/v1/plans?size=201").then().statusCode(400);
  }

  /** typed without Kyrgyz letters, found all the same. */
  @Test
  void searchFolds() {
    String school = school("director");
    String title = "Өңүрдүн Үлгүсү " + key();
    post(
            "director",
            "/api/v1/schools/" + school + "/plans",
            Map.of("title", title, "firstSchoolYear", 2026))
        .then()
        .statusCode(201);
    as("director")
        .queryParam("q", "онурдун улгусу")
        .get("/api/v1/plans?size=200")
        .then()
        .body("items.title", hasItem(title));
    as("director")
        .queryParam("q", "жокнерсе")
        .get("/api/v1/plans")
        .then()
        .body("total", equalTo(0));
  }

  private static Map<String, Object> update() {
    Map<String, Object> update = new HashMap<>();
    update.put("title", "План 2026–2031");
    update.put("firstSchoolYear", 2026);
    update.put("lastSchoolYear", 2030);
    update.put("declaredTermYears", 5);
    update.put("forms", List.of("text"));
    update.put("stages", List.of(stage("main", 2026, 2030)));
    return update;
  }

  private static Map<String, Object> stage(String kind, int first, int last) {
    return Map.of("kind", kind, "title", "Этап", "firstSchoolYear", first, "lastSchoolYear", last);
  }
}
