package kg.onuguu.evaluation;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;

/** what the working commission says in its report, and what it recommends. */
@QuarkusTest
class ReportTextsApiTest {

  private static ValidatableResponse part(String id, String code, Object narrative, int version) {
    return Api.json(Api.as("deputy"), Map.of("narrative", narrative))
        .header("If-Match", "\"" + version + "\"")
        .put(BASE + id + "/report-parts/" + code)
        .then();
  }

  private static ValidatableResponse add(String id, String area, String text) {
    return add(id, Map.of("area", area, "text", text));
  }

  private static ValidatableResponse add(String id, Map<String, Object> body) {
    return Api.json(Api.as("deputy"), body).post(BASE + id + "/recommendations").then();
  }

  private static ValidatableResponse change(
      String id, String recommendation, Map<String, Object> body, int version) {
    return Api.json(Api.as("director"), body)
        .header("If-Match", "\"" + version + "\"")
        .put(BASE + id + "/recommendations/" + recommendation)
        .then();
  }

  private static ValidatableResponse opened(String id) {
    return Evaluations.open("director", id).then();
  }

  /** Ten parts stand from the start; each is written like a criterion, with fields and checks. */
  @Test
  void aPartHasAVersionOfItsOwn() {
    String id = Evaluations.create();
    opened(id)
        .body(
            "reportParts.code",
            equalTo(IntStream.rangeClosed(1, 10).mapToObj(String::valueOf).toList()))
        .body("reportParts.textLength", not(hasItem(not(equalTo(0)))))
        .body("completeness.findings.part", not(hasItem("report")));
    Map<String, Object> text =
        Map.of(
            "blocks",
            List.of(
                Map.of(
                    "kind",
                    "paragraph",
                    "runs",
                    List.of(
                        Map.of("kind", "text", "text", "Мектепте 366 окуучу, реестрде "),
                        Map.of("kind", "field", "value", "pupils", "schoolYear", 2026)))));
    part(id, "6", text, 0)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("authorName", equalTo("Нурлан Асанбеков"))
        .body("narrative.blocks[0].runs[1].value", equalTo("pupils"));
    part(id, "6", Evaluations.text("Кечикти"), 0).statusCode(412);
    part(id, "7", Evaluations.text("Башкасы"), 0).statusCode(200);
    part(id, "11", Evaluations.text("Мындай бөлүк жок"), 0).statusCode(404);
    part(id, "8", Map.of("blocks", List.of(Map.of("kind", "table"))), 0).statusCode(400);
    Api.json(Api.as("deputy"), Map.of()).put(BASE + id + "/report-parts/6").then().statusCode(428);
    opened(id)
        .body("version", equalTo(0))
        .body("fieldValues.find { it.code == 'pupils' }.value", equalTo("377"))
        .body("completeness.findings.find { it.code == 'number_differs' }.part", equalTo("report"))
        .body("completeness.findings.find { it.code == 'number_differs' }.reportPart", equalTo("6"))
        .body(
            "completeness.findings.find { it.code == 'report_unwritten' }.params.parts",
            equalTo("1,2,3,4,5,8,9,10"))
        .body("completeness.findings.code", hasItem("recommendations_missing"));
    Api.as("admin")
        .queryParam("subject", "self_evaluation")
        .get("/api/v1/audit-events")
        .then()
        .body("items.changes.flatten().field", hasItem("report.text"));
  }

  /** The number runs through the areas; making room for another leaves the version as it is. */
  @Test
  void theSystemGivesTheNumbers() {
    String id = Evaluations.create();
    String seminars =
        add(id, "teaching_process", "Семинар").body("number", equalTo(1)).extract().path("id");
    String computers =
        add(id, "material_base", "Компьютер").body("number", equalTo(1)).extract().path("id");
    String exam =
        add(id, "teaching_process", "ЖРТ")
            .statusCode(201)
            .body("number", equalTo(3))
            .body("position", equalTo(1))
            .body("state", equalTo("no_measure"))
            .body("problems", empty())
            .extract()
            .path("id");
    add(id, "staff", " ").statusCode(400);
    add(id, Map.of("area", "staff", "text", "Психолог", "criterionCode", "9.9"))
        .statusCode(422)
        .body("errors.rule", contains("R-075"));
    change(id, exam, Map.of("area", "teaching_process", "text", "ЖРТ", "position", 0), 0)
        .statusCode(200)
        .body("number", equalTo(2))
        .body("version", equalTo(0));
    opened(id)
        .body("recommendations.text", contains("Компьютер", "ЖРТ", "Семинар"))
        .body("recommendations.number", contains(1, 2, 3))
        .body("recommendations.version", contains(0, 0, 0));
    Map<String, Object> more =
        Map.of("area", "finance", "text", "Семинарга каражат", "criterionCode", "4.1");
    change(id, seminars, more, 0).statusCode(200).body("version", equalTo(1));
    change(id, seminars, more, 0).statusCode(412);
    Api.as("director")
        .header("If-Match", "\"0\"")
        .delete(BASE + id + "/recommendations/" + computers)
        .then()
        .statusCode(204);
    opened(id)
        .body("recommendations.area", contains("teaching_process", "finance"))
        .body("recommendations.number", contains(1, 2))
        .body("recommendations.criterionCode", contains(nullValue(), equalTo("4.1")));
  }

  /** One click, as with a weakness; the link leads both ways and goes with the recommendation. */
  @Test
  void aRecommendationBecomesAProblem() {
    int year = Evaluations.year();
    String id = Evaluations.create(Evaluations.start(year));
    String advice = add(id, "material_base", "Класс ачуу").extract().path("id");
    String other = add(id, "material_base", "Тармак тартуу").extract().path("id");
    String plan = plan();
    String problem =
        intoPlan(id, advice, Map.of("planId", plan))
            .statusCode(201)
            .body("state", equalTo("planned"))
            .body("problems.planId", contains(plan))
            .extract()
            .path("problems[0].problemId");
    intoPlan(id, advice, Map.of("planId", plan)).statusCode(409).body("rule", equalTo("R-075"));
    intoPlan(id, other, Map.of("planId", plan, "problemId", problem)).statusCode(409);
    String known =
        Api.json(Api.as("director"), Map.of("text", "Интернет начар"))
            .post("/api/v1/plans/" + plan + "/problems")
            .path("id");
    intoPlan(id, other, Map.of("planId", plan, "problemId", known))
        .statusCode(201)
        .body("problems.text", contains("Интернет начар"));
    intoPlan(id, other, Map.of("planId", UUID.randomUUID())).statusCode(422);
    Api.as("director")
        .get("/api/v1/plans/" + plan + "/problem-origins")
        .then()
        .body("items.kind", contains("recommendation", "recommendation"))
        .body("items.title", contains("Класс ачуу", "Тармак тартуу"))
        .body("items[0].sourceId", equalTo(id))
        .body("items[0].schoolYear", equalTo(year));
    Api.as("director")
        .header("If-Match", "\"0\"")
        .delete(BASE + id + "/recommendations/" + advice)
        .then()
        .statusCode(204);
    Api.as("director")
        .get("/api/v1/plans/" + plan + "/problem-origins")
        .then()
        .body("items.title", contains("Тармак тартуу"));
    Api.as("director")
        .get("/api/v1/plans/" + plan + "/content")
        .then()
        .body("problems.text", hasItem("Класс ачуу"));
  }

  private static ValidatableResponse intoPlan(
      String id, String recommendation, Map<String, Object> body) {
    return Api.json(Api.as("deputy"), body)
        .post(BASE + id + "/recommendations/" + recommendation + "/problem")
        .then();
  }

  private static String plan() {
    return Api.json(Api.as("director"), Map.of("title", "Сыноо планы", "firstSchoolYear", 2027))
        .post("/api/v1/schools/" + Evaluations.school() + "/plans")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** closed with everything else; the hash covers texts and recommendations. */
  @Test
  void theReportIsFrozenWithTheRest() {
    String id = Evaluations.create();
    Evaluations.fill(id);
    part(id, "1", Evaluations.text("Мектеп жөнүндө"), 0).statusCode(200);
    String advice = add(id, "staff", "Психолог алуу").extract().path("id");
    String first = finalised(id);
    part(id, "1", Evaluations.text("Кеч"), 1).statusCode(409).body("rule", equalTo("R-063"));
    add(id, "staff", "Кеч").statusCode(409);
    Evaluations.decide("director", id, "reopening").statusCode(200);
    change(id, advice, new HashMap<>(Map.of("area", "staff", "text", "Психологду табуу")), 0)
        .statusCode(200);
    assertNotEquals(first, finalised(id), "the hash covers the recommendations");
    Evaluations.decide("director", id, "reopening").statusCode(200);
    String second = Evaluations.open("director", id).path("versions[0].sha256");
    part(id, "1", Evaluations.text("Башка сөз"), 1).statusCode(200);
    assertNotEquals(second, finalised(id), "the hash covers the texts of the report");
    Api.as("district")
        .get(BASE + id + "/versions/1")
        .then()
        .statusCode(200)
        .body("intact", equalTo(true))
        .body("content.reportParts", hasSize(10))
        .body("content.reportParts[0].narrative.blocks[0].runs[0].text", equalTo("Мектеп жөнүндө"))
        .body("content.recommendations.text", contains("Психолог алуу"))
        .body("content.recommendations.number", contains(1))
        .body("content.declared.figure", hasItems("pupils", "founded_year"));
  }

  private static String finalised(String id) {
    Evaluations.decide("deputy", id, "agreement").statusCode(200);
    return Evaluations.decide("director", id, "finalisation")
        .statusCode(200)
        .extract()
        .path("sha256");
  }
}
