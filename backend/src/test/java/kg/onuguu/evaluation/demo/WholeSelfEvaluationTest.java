package kg.onuguu.evaluation.demo;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import kg.onuguu.evaluation.Evaluations;
import kg.onuguu.evaluation.narrative.NarrativeMapper;
import kg.onuguu.evaluation.register.RegisterCodes;
import org.junit.jupiter.api.Test;

/**
 * A complete self-evaluation with the amounts of a real one goes in through the API: 17 criteria
 * with long texts, 12 of them with evidence, 19 annexes, strengths 4, 4, 4, 2 and weaknesses 2, 3,
 * 3, 3, the ten parts of the report and 11 recommendations; it is finalised, submitted and read.
 */
@QuarkusTest
class WholeSelfEvaluationTest {
  @Inject RegisterCodes codes;
  @Inject NarrativeMapper narratives;
  @Inject ObjectMapper json;

  @Test
  void goesInThroughTheApi() throws Exception {
    DemoScript script = DemoScript.read();
    String id = Evaluations.create();
    for (DemoScript.Intro block : script.intro()) {
      intro(id, block);
    }
    for (DemoScript.Criterion criterion : script.criteria()) {
      criterion(id, criterion);
    }
    script.points().forEach(point -> point(id, point));
    script.report().forEach(part -> report(id, part));
    script.recommendations().forEach(advice -> recommend(id, advice));
    script.evidence().forEach(proof -> annex(id, proof));
    Evaluations.commission("director", id);
    Evaluations.open("deputy", id)
        .then()
        .body("sections.collect { it.strengths.size() }", contains(4, 4, 4, 2))
        .body("sections.collect { it.weaknesses.size() }", contains(2, 3, 3, 3))
        .body("criteria.findAll { it.annexes > 0 }", hasSize(12))
        .body(
            "criteria.findAll { it.annexes == 0 }.code",
            containsInAnyOrder("1.5", "2.3", "3.1", "3.3", "4.3"))
        .body("criteria.state", everyItem(equalTo("complete")))
        .body("criteria.textLength", everyItem(greaterThan(400)))
        .body("criteria.find { it.code == '2.1' }.textLength", greaterThan(5000))
        .body("reportParts.textLength", everyItem(greaterThan(200)))
        .body(
            "recommendations.countBy { it.area }",
            equalTo(Map.of("material_base", 2, "teaching_process", 9)))
        .body("recommendations.number", equalTo(IntStream.rangeClosed(1, 11).boxed().toList()))
        .body("annexes.items.number", equalTo(IntStream.rangeClosed(1, 19).boxed().toList()))
        .body("completeness.percent", equalTo(100))
        .body("completeness.criteriaWithEvidence", equalTo(12))
        .body("completeness.evidencePct", equalTo("70.6"))
        .body(
            "completeness.findings.findAll { it.code == 'number_differs' }.params.written",
            hasItems("366", "16", "26", "390", "86"))
        .body(
            "completeness.findings.code",
            hasItems("criterion_only_reason", "no_measure", "website_of_service"));
    finalised(id);
  }

  private static void finalised(String id) {
    Evaluations.decide("director", id, "agreement").statusCode(200);
    String hash =
        Evaluations.decide("director", id, "finalisation").statusCode(200).extract().path("sha256");
    assertEquals(64, hash.length());
    Evaluations.decide("director", id, "submission").statusCode(200);
    Evaluations.open("commission", id)
        .then()
        .body("sha256", equalTo(hash))
        .body(
            "fieldValues.find { it.code == 'pupils' && it.schoolYear == 2026 }.value",
            equalTo("377"));
    Api.as("commission")
        .get(BASE + id + "/versions/1")
        .then()
        .body("intact", equalTo(true))
        .body("content.criteria", hasSize(17))
        .body("content.recommendations", hasSize(11))
        .body("content.annexes", hasSize(19));
  }

  private Object narrative(List<String> lines) {
    return json.convertValue(narratives.toApi(DemoNarrative.of(lines, codes, 2026)), Map.class);
  }

  private void intro(String id, DemoScript.Intro block) {
    Map<String, Object> body = new HashMap<>(Map.of("notApplicable", block.reason() != null));
    if (block.reason() == null) {
      body.put("narrative", narrative(block.lines()));
    } else {
      body.put("notApplicableReason", block.reason());
    }
    Api.json(Api.as("director"), body)
        .header("If-Match", "\"0\"")
        .put(BASE + id + "/intro/" + block.block())
        .then()
        .statusCode(200);
  }

  private void criterion(String id, DemoScript.Criterion criterion) {
    Map<String, Object> body = new HashMap<>();
    body.put("level", criterion.level());
    body.put("narrative", narrative(criterion.lines()));
    body.put("notApplicablePart", criterion.part());
    body.put("noEvidenceReason", criterion.reason());
    Evaluations.write("deputy", id, criterion.code(), body, 0).statusCode(200);
  }

  private void report(String id, DemoScript.Part part) {
    Api.json(Api.as("deputy"), Map.of("narrative", narrative(part.lines())))
        .header("If-Match", "\"0\"")
        .put(BASE + id + "/report-parts/" + part.code())
        .then()
        .statusCode(200);
  }

  private static void recommend(String id, DemoScript.Advice advice) {
    Api.json(
            Api.as("deputy"),
            Map.of(
                "area", advice.area(), "text", advice.text(), "criterionCode", advice.criterion()))
        .post(BASE + id + "/recommendations")
        .then()
        .statusCode(201);
  }

  private static void point(String id, DemoScript.Point point) {
    Api.json(
            Api.as("director"),
            Map.of(
                "sectionCode",
                point.section(),
                "kind",
                point.strength() ? "strength" : "weakness",
                "text",
                point.text(),
                "criterionCode",
                point.criterion()))
        .post(BASE + id + "/points")
        .then()
        .statusCode(201);
  }

  private static void annex(String id, DemoScript.Proof proof) {
    Map<String, Object> record = new HashMap<>();
    record.put("kind", proof.kind());
    record.put("title", proof.title());
    record.put("documentNumber", proof.number());
    record.put("documentDate", proof.date().toString());
    record.put("schoolYear", 2026);
    record.put("personalData", false);
    record.put("url", "https://mektep.example/" + proof.kind());
    String evidence =
        Api.json(Api.as("director"), record)
            .post("/api/v1/schools/" + Evaluations.school() + "/evidence")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Api.json(Api.as("director"), Map.of("evidenceId", evidence, "criterionCodes", proof.criteria()))
        .post(BASE + id + "/annexes")
        .then()
        .statusCode(201);
  }
}
