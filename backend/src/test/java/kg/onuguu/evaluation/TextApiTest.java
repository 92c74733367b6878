package kg.onuguu.evaluation;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static kg.onuguu.evaluation.Evaluations.response;
import static kg.onuguu.evaluation.Evaluations.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;

/** Introduction, criteria, inserted fields, assignments and the working commission. */
@QuarkusTest
class TextApiTest {

  private static Map<String, Object> words(String text) {
    return Map.of("kind", "text", "text", text);
  }

  private static Map<String, Object> field(String value, Integer year) {
    return year == null
        ? Map.of("kind", "field", "value", value)
        : Map.of("kind", "field", "value", value, "schoolYear", year);
  }

  private static Map<String, Object> blocks(Object... blocks) {
    return Map.of("level", "met", "narrative", Map.of("blocks", List.of(blocks)));
  }

  private static Map<String, Object> line(Object... runs) {
    return Map.of("runs", List.of(runs));
  }

  private static Map<String, Object> paragraph(Object... runs) {
    return Map.of("kind", "paragraph", "runs", List.of(runs));
  }

  private static Map<String, Object> table(Object... rows) {
    return Map.of("kind", "table", "header", true, "rows", List.of(rows));
  }

  /** Paragraphs, lists, tables and fields come back as they were written, without empty rooms. */
  @Test
  void keepsStructure() {
    String id = Evaluations.create();
    write(
            "deputy",
            id,
            "1.1",
            blocks(
                paragraph(
                    words("Мектепте "),
                    field("pupils", 2026),
                    Map.of("kind", "text", "text", " окуучу бар", "bold", true)),
                Map.of("kind", "bullets", "items", List.of(line(words("Жобо")))),
                table(
                    Map.of("cells", List.of(line(words("Жыл")), line(words("Саны")))),
                    Map.of("cells", List.of(line(words("2026")), line(field("teachers", 2026)))))))
        .statusCode(200)
        .body("narrative.blocks.kind", contains("paragraph", "bullets", "table"))
        .body("narrative.blocks[0].runs[1].value", equalTo("pupils"))
        .body("narrative.blocks[0].runs[2].bold", equalTo(true))
        .body("narrative.blocks[0].items", nullValue())
        .body("narrative.blocks[2].rows[1].cells[1].runs[0].value", equalTo("teachers"))
        .body("state", equalTo("partial"))
        .body("authorName", equalTo("Нурлан Асанбеков"));
    Evaluations.open("director", id)
        .then()
        .body("fieldValues.code", containsInAnyOrder("pupils", "teachers"))
        .body("fieldValues.find { it.code == 'pupils' }.value", equalTo("377"))
        .body("valuesFrozen", equalTo(false));
  }

  @Test
  void refusesWhatIsNoNarrative() {
    String id = Evaluations.create();
    write(
            "director",
            id,
            "1.1",
            blocks(
                Map.of("kind", "bullets", "runs", List.of(words("х"))),
                table(
                    Map.of("cells", List.of(line(words("1")), line(words("2")))),
                    Map.of("cells", List.of(line(words("1"))))),
                paragraph(field("moon_phase", 2026)),
                paragraph(field("pupils", null)),
                paragraph(field("area_m2", 2026)),
                paragraph(field("pupils", 2019))))
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/narrative/blocks/0/runs",
                "/narrative/blocks/1/rows/1",
                "/narrative/blocks/2/runs/0/value",
                "/narrative/blocks/3/runs/0/schoolYear",
                "/narrative/blocks/4/runs/0/schoolYear",
                "/narrative/blocks/5/runs/0/schoolYear"));
    String half = "а".repeat(10_001);
    write("director", id, "1.1", blocks(paragraph(words(half)), paragraph(words(half))))
        .statusCode(400)
        .body("errors.code", contains("narrative_too_long"));
    write(
            "director",
            id,
            "1.1",
            blocks(paragraph(words(half)), paragraph(words(half.substring(2)))))
        .statusCode(200)
        .body("textLength", equalTo(20_000));
    write("director", id, "1.2", Map.of("level", "met", "html", "<b>х</b>")).statusCode(400);
    write("director", id, "9.9", response("х"), 0).statusCode(404);
  }

  /** a whole criterion always applies, a part only where the criterion says so. */
  @Test
  void aWholeCriterionIsNeverNotApplicable() {
    String id = Evaluations.create();
    write("director", id, "1.1", Map.of("level", "not_applicable"))
        .statusCode(422)
        .body("errors.rule", contains("R-054"));
    write("director", id, "1.1", Map.of("level", "met", "notApplicablePart", "Жатакана жок"))
        .statusCode(422)
        .body("errors.pointer", contains("/notApplicablePart"));
    write("director", id, "3.1", Map.of("level", "met", "notApplicablePart", "Жатакана жок"))
        .statusCode(200)
        .body("notApplicablePart", equalTo("Жатакана жок"));
  }

  /** a block that does not apply says why. */
  @Test
  void anIntroBlockNeedsAReason() {
    String id = Evaluations.create();
    intro(id, "licences", Map.of("notApplicable", true), 0)
        .statusCode(422)
        .body("errors.rule", contains("R-052"));
    intro(
            id,
            "licences",
            Map.of("notApplicable", true, "notApplicableReason", "Муниципалдык мектеп"),
            0)
        .statusCode(200)
        .body("version", equalTo(1))
        .body("narrative", nullValue());
    intro(id, "licences", Map.of("notApplicable", false), 0).statusCode(412);
    intro(id, "moon", Map.of("notApplicable", false), 0).statusCode(404);
    Evaluations.open("director", id)
        .then()
        .body("completeness.findings.block", not(hasItem("licences")))
        .body("completeness.passed", equalTo(1));
  }

  private static ValidatableResponse intro(String id, String block, Object body, int version) {
    return Api.json(Api.as("director"), body)
        .header("If-Match", "\"" + version + "\"")
        .put(BASE + id + "/intro/" + block)
        .then();
  }

  /** Several deputies write at once: each criterion has its version, and nothing is lost. */
  @Test
  void writersOfDifferentCriteriaDoNotDisturbEachOther() throws Exception {
    String id = Evaluations.create();
    List<String> codes = List.of("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.1");
    ExecutorService people = Executors.newFixedThreadPool(codes.size());
    List<Callable<Integer>> edits = new ArrayList<>();
    codes.forEach(
        code ->
            edits.add(() -> write("deputy", id, code, response(code), 0).extract().statusCode()));
    IntStream.range(0, 4)
        .forEach(
            i ->
                edits.add(
                    () ->
                        write("director", id, "4.1", response("№" + i), 0).extract().statusCode()));
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> answer : people.invokeAll(edits)) {
      answers.add(answer.get());
    }
    people.shutdown();
    assertEquals(9, answers.stream().filter(status -> status == 200).count(), answers.toString());
    assertEquals(3, answers.stream().filter(status -> status == 412).count(), answers.toString());
    Evaluations.open("director", id)
        .then()
        .body("sections[0].written", equalTo(7))
        .body("sections[0].percent", equalTo(100))
        .body("version", equalTo(0));
  }

  /** An assignment has a version of its own, and stands among the next steps of its person. */
  @Test
  void assignsAColleague() {
    String id = Evaluations.create();
    String deputy =
        Evaluations.open("director", id).path("colleagues.find { it.role == 'deputy' }.id");
    assign(id, Map.of("assigneeId", UUID.randomUUID(), "dueOn", "2026-12-10"), 0).statusCode(422);
    assign(id, Map.of("assigneeId", deputy, "dueOn", "2026-11-01"), 0)
        .statusCode(200)
        .body("assigneeName", equalTo("Нурлан Асанбеков"));
    assign(id, Map.of("assigneeId", deputy), 0).statusCode(412);
    assertEquals(0, Evaluations.version(id, "2.3"));
    Api.as("deputy")
        .get("/api/v1/me/dashboard")
        .then()
        .body("nextSteps.findAll { it.code == 'write_criterion' }.selfEvaluationId", hasItem(id));
    write("deputy", id, "2.3", response("Жазылды")).statusCode(200);
    Api.as("deputy")
        .get("/api/v1/me/dashboard")
        .then()
        .body(
            "nextSteps.findAll { it.code == 'write_criterion' }.selfEvaluationId",
            not(hasItem(id)));
    assign(id, Map.of(), 1).statusCode(200).body("assigneeId", nullValue());
  }

  private static ValidatableResponse assign(String id, Object body, int version) {
    return Api.json(Api.as("director"), body)
        .header("If-Match", "\"" + version + "\"")
        .put(BASE + id + "/criteria/2.3/assignment")
        .then();
  }

  /** chair and at least two members by order; nobody twice, no order from tomorrow. */
  @Test
  void theWorkingCommission() {
    String id = Evaluations.create();
    commission(
            id,
            Map.of(
                "orderDate",
                "2099-01-01",
                "chair",
                Map.of("fullName", "Айгүл Сыдыкова"),
                "members",
                List.of(
                    Map.of("fullName", "айгул сыдыкова"), Map.of("fullName", "Бакыт Жумалиев"))))
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/orderDate", "/members/0/fullName"));
    commission(id, Map.of("members", List.of(Map.of("fullName", "Бакыт Жумалиев"))))
        .statusCode(200)
        .body("complete", equalTo(false));
    Evaluations.open("director", id)
        .then()
        .body("completeness.findings.code", hasItem("commission_incomplete"));
  }

  private static ValidatableResponse commission(String id, Object body) {
    return Api.json(Api.as("director"), body)
        .header("If-Match", "\"0\"")
        .put(BASE + id + "/commission")
        .then();
  }

  /** R-060, DQ-03: a number beside "окуучу" that the register contradicts is told with both. */
  @Test
  void numbersTypedByHandAreComparedWithTheRegisters() {
    String id = Evaluations.create();
    write(
            "director",
            id,
            "1.1",
            blocks(
                paragraph(
                    words("Мектепте 366 окуучу окуйт, олимпиадага 12 окуучу катышты. Быйыл "),
                    field("pupils", 2026),
                    words(" окуучу бар.")),
                paragraph(words("2022-2023-окуу жылында 337 окуучу болгон."))))
        .statusCode(200);
    Evaluations.open("director", id)
        .then()
        .body("completeness.findings.findAll { it.code == 'number_differs' }.size()", equalTo(1))
        .body(
            "completeness.findings.find { it.code == 'number_differs' }.params",
            hasEntry("written", "366"))
        .body(
            "completeness.findings.find { it.code == 'number_differs' }.params",
            hasEntry("register", "377"))
        .body(
            "completeness.findings.find { it.code == 'number_differs' }.criterionCode",
            equalTo("1.1"));
  }

  /** DQ-33, DQ-34, DQ-38: another's council, a public mailbox, "no changes" where there are. */
  @Test
  void wordsThatBetrayACopy() {
    String id = Evaluations.create();
    write(
            "director",
            id,
            "1.7",
            blocks(
                paragraph(
                    words("Почта: mektep@gmail.com. Сайт https://docs.google.com/document/d/1")),
                paragraph(words("Смета Толойкон айылдык кеңешинде каралды.")),
                paragraph(words("Окуучулардын контингентинде олуттуу өзгөрүүлөр болгон жок."))))
        .statusCode(200);
    Evaluations.open("director", id)
        .then()
        .body(
            "completeness.findings.code",
            hasItems("email_of_service", "website_of_service", "place_of_others", "trend_differs"));
    write("director", id, "1.7", blocks(paragraph(words("Кең-Булак айыл аймагында"))))
        .statusCode(200);
    Evaluations.open("director", id)
        .then()
        .body("completeness.findings.findAll { it.code == 'place_of_others' }", empty());
  }

  @Test
  void theCatalogueOfRegisterValues() {
    String id = Evaluations.create();
    Api.as("deputy")
        .get(BASE + id + "/register-values")
        .then()
        .statusCode(200)
        .body("frozen", equalTo(false))
        .body(
            "items.find { it.code == 'pupils' }.points.value",
            contains("337", "331", "363", "376", "377"))
        .body("items.find { it.code == 'quality_pct' }.points[0].value", equalTo("40.7"))
        .body("items.find { it.code == 'area_m2' }.points.schoolYear", contains(nullValue()))
        .body("items.code", hasItems("staff", "teachers", "class_sets", "shifts", "textbook_pct"));
  }
}
