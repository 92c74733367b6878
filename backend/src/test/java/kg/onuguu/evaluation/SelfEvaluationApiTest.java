package kg.onuguu.evaluation;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** Beginning, opening, deciding and reading self-evaluations. */
@QuarkusTest
class SelfEvaluationApiTest {
  @Inject SessionFactory database;

  /** 17 criteria 1.1 to 4.3; R-052: six blocks; R-061: one annual a school year. */
  @Test
  void beginsWithEveryPart() {
    int year = Evaluations.year();
    String id = Evaluations.create(Evaluations.start(year));
    Evaluations.open("deputy", id)
        .then()
        .statusCode(200)
        .body("status", equalTo("draft"))
        .body("editable", equalTo(true))
        .body("actions", contains("agree"))
        .body("criteriaSet.code", equalTo("INST-17"))
        .body("criteria.code", hasSize(17))
        .body("criteria.code", hasItems("1.1", "4.3"))
        .body("criteria.state", everyItem(equalTo("empty")))
        .body("sections.total", contains(7, 4, 3, 3))
        .body("intro", hasSize(6))
        .body("colleagues.role", hasItems("director", "deputy"))
        .body("completeness.total", equalTo(6 + 17 + 8 + 1))
        .body("completeness.passed", equalTo(0))
        .body("completeness.findings.rule", hasItems("R-051", "R-052", "R-055", "R-071"));
    String all = "/api/v1/schools/" + Evaluations.school() + "/self-evaluations";
    Api.json(Api.as("deputy"), Evaluations.start(year))
        .post(all)
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-061"));
    Map<String, Object> other = Evaluations.start(year);
    other.put("purpose", "accreditation");
    Api.json(Api.as("deputy"), other).post(all).then().statusCode(201);
    Api.as("deputy")
        .get(all)
        .then()
        .statusCode(200)
        .body("items.findAll { it.schoolYear == %d }.purpose".formatted(year), hasSize(2));
  }

  @Test
  void refusesAnUnknownSetAndAnImpossiblePeriod() {
    String all = "/api/v1/schools/" + Evaluations.school() + "/self-evaluations";
    Map<String, Object> body = Evaluations.start(Evaluations.year());
    body.put("criteriaCode", "NONE-1");
    Api.json(Api.as("director"), body)
        .post(all)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/criteriaCode"));
    body.remove("criteriaCode");
    body.put("firstYear", 2027);
    Api.json(Api.as("director"), body)
        .post(all)
        .then()
        .statusCode(422)
        .body("errors.rule", contains("R-097"));
  }

  /** A draft goes with all its parts; one that was finalised stays. */
  @Test
  void onlyADraftThatWasNeverFinalisedIsDeleted() {
    String id = Evaluations.create();
    Evaluations.point(id, "1", "strength", "Күчтүү жак");
    Api.as("director").header("If-Match", "\"9\"").delete(BASE + id).then().statusCode(412);
    Api.as("director").header("If-Match", Evaluations.tag(id)).delete(BASE + id);
    Evaluations.open("director", id).then().statusCode(404);
    String sent = Evaluations.submitted();
    Api.as("director")
        .header("If-Match", Evaluations.tag(sent))
        .delete(BASE + sent)
        .then()
        .statusCode(409);
  }

  /**
   * the way to the end; the school reads after it was sent, others read from the status on
   * from which it is theirs to read.
   */
  @Test
  void goesItsWay() {
    String id = Evaluations.create();
    Evaluations.decide("director", id, "finalisation").statusCode(409);
    Evaluations.fill(id);
    Evaluations.decide("deputy", id, "agreement")
        .statusCode(200)
        .body("status", equalTo("agreed"))
        .body("editable", equalTo(false))
        .body("actions", empty());
    Evaluations.write("deputy", id, "1.1", Evaluations.response("Кеч")).statusCode(409);
    invisible("district", id);
    Evaluations.decide("director", id, "finalisation")
        .statusCode(200)
        .body("status", equalTo("finalised"))
        .body("sha256", notNullValue())
        .body("valuesFrozen", equalTo(true))
        .body("versions.number", contains(1));
    Evaluations.open("district", id).then().statusCode(200).body("colleagues", empty());
    invisible("commission", id);
    Evaluations.decide("director", id, "submission").statusCode(200);
    Evaluations.open("commission", id)
        .then()
        .statusCode(200)
        .body("editable", equalTo(false))
        .body("actions", empty());
    Evaluations.write("director", id, "1.1", Evaluations.response("Кеч"))
        .statusCode(409)
        .body("rule", equalTo("R-063"));
    Evaluations.decide("director", id, "reopening").statusCode(409);
    Api.json(Api.as("district"), Map.of("comment", " "))
        .header("If-Match", Evaluations.tag(id))
        .post(BASE + id + "/return")
        .then()
        .statusCode(400);
    Evaluations.decide("district", id, "return", Map.of("comment", "3.1ди толуктаңыз"))
        .statusCode(200)
        .body("status", equalTo("returned"))
        .body("decisions.comment", hasItem("3.1ди толуктаңыз"));
    Api.as("deputy")
        .get("/api/v1/me/dashboard")
        .then()
        .body("nextSteps.code", hasItem("revise_self_evaluation"));
    Evaluations.write("deputy", id, "3.1", Evaluations.response("Толукталды")).statusCode(200);
    Evaluations.decide("deputy", id, "agreement").statusCode(200);
    Evaluations.decide("director", id, "finalisation")
        .statusCode(200)
        .body("versions.number", contains(2, 1));
    Evaluations.decide("director", id, "submission").statusCode(200);
    Evaluations.decide("district", id, "acceptance")
        .statusCode(200)
        .body("status", equalTo("accepted"))
        .body(
            "decisions.action",
            contains(
                "agree", "finalise", "submit", "return", "agree", "finalise", "submit", "accept"));
    Api.as("admin")
        .queryParam("subject", "self_evaluation")
        .get("/api/v1/audit-events")
        .then()
        .body("items.action", hasItems("submitted", "returned", "confirmed", "decided"));
  }

  private static void invisible(String login, String id) {
    Evaluations.open(login, id).then().statusCode(404);
    Api.as(login).get(BASE + id + "/register-values").then().statusCode(404);
    Api.as(login).get(BASE + id + "/versions/1").then().statusCode(404);
    Api.as(login).get(BASE).then().body("items.id", not(hasItem(id)));
  }

  /** everything that is missing is told at once, each at its place. */
  @Test
  void finalisationTellsEverythingThatStopsIt() {
    String id = Evaluations.create();
    Evaluations.write(
            "director", id, "1.1", Map.of("level", "met", "narrative", Evaluations.text("Бар")))
        .statusCode(200);
    Evaluations.decide("director", id, "agreement").statusCode(200);
    Evaluations.decide("director", id, "finalisation")
        .statusCode(422)
        .body("errors", hasSize(6 + 17 + 8 + 1))
        .body("errors.rule", hasItems("R-051", "R-052", "R-053", "R-055", "R-071"))
        .body(
            "errors.pointer",
            hasItems("/intro/licences", "/criteria/1.1", "/sections/4", "/commission"))
        .body("errors.message", everyItem(not(containsString("{"))));
    Evaluations.open("director", id).then().body("status", equalTo("agreed"));
    Evaluations.decide("director", id, "reopening")
        .statusCode(200)
        .body("status", equalTo("draft"));
  }

  /** The text is frozen with its hash; what is written afterwards does not touch the version. */
  @Test
  void aVersionNeverChanges() {
    String id = Evaluations.submitted();
    Evaluations.decide("district", id, "return", Map.of("comment", "Кайра")).statusCode(200);
    String hash = Evaluations.open("director", id).path("versions[0].sha256");
    Evaluations.write("director", id, "2.2", Evaluations.response("Башка")).statusCode(200);
    Api.as("district")
        .get(BASE + id + "/versions/1")
        .then()
        .statusCode(200)
        .body("intact", equalTo(true))
        .body("sha256", equalTo(hash))
        .body(
            "content.criteria.find { it.code == '2.2' }.narrative.blocks[0].runs[0].text",
            equalTo("Текст 2.2"))
        .body("content.values.code", hasItems("pupils", "teachers", "area_m2"));
    Api.as("district").get(BASE + id + "/versions/2").then().statusCode(404);
  }

  /** Fields are live until the finalisation; what a register says afterwards changes nothing. */
  @Test
  void registerValuesAreFrozen() {
    Map<String, Object> start = Evaluations.start(Evaluations.year());
    String id = Evaluations.create("director2", start);
    Evaluations.fill("director2", id);
    prizes(4);
    assertEquals("4", prizesIn(id));
    Evaluations.decide("director2", id, "agreement").statusCode(200);
    Evaluations.decide("director2", id, "finalisation").statusCode(200);
    prizes(5);
    assertEquals("4", prizesIn(id));
    Evaluations.decide("director2", id, "reopening").statusCode(200);
    assertEquals("5", prizesIn(id));
  }

  private static void prizes(int ofDistrict) {
    String table = "/api/v1/schools/" + Evaluations.school("director2") + "/indicators/olympiads";
    String tag = Api.as("director2").get(table).header("ETag");
    Map<String, Object> stage =
        Map.of("stage", "district", "participants", 9, "declaredPrizes", ofDistrict);
    Map<String, Object> year =
        Map.of("schoolYear", 2026, "stages", List.of(stage), "results", List.of());
    Api.json(Api.as("director2"), Map.of("from", 2026, "to", 2026, "years", List.of(year)))
        .header("If-Match", tag)
        .put(table)
        .then()
        .statusCode(200);
  }

  private static String prizesIn(String id) {
    String point =
        "items.find { it.code == 'olympiad_prizes' }.points.find { it.schoolYear == 2026 }.value";
    return Api.as("director2").get(BASE + id + "/register-values").path(point);
  }

  /** An opening costs as many queries with everything in it as with nothing. */
  @Test
  void opensInAFixedNumberOfQueries() {
    String empty = Evaluations.create();
    String full = Evaluations.create();
    Evaluations.fill(full);
    Evaluations.open("director", empty);
    long ofEmpty = Queries.during(database, () -> Evaluations.open("director", empty));
    long ofFull = Queries.during(database, () -> Evaluations.open("director", full));
    assertTrue(ofEmpty > 0);
    assertEquals(ofEmpty, ofFull, "looking up evidence is left out where there is none");
    assertTrue(ofFull <= 60, "sends " + ofFull);
  }

  @Test
  void theHeadHasItsOwnVersion() {
    String id = Evaluations.create();
    Api.json(Api.as("deputy"), Map.of("firstYear", 2021, "lastYear", 2026))
        .header("If-Match", "\"0\"")
        .put(BASE + id)
        .then()
        .statusCode(200)
        .body("firstYear", equalTo(2021));
    Evaluations.write("deputy", id, "1.1", Evaluations.response("Бар")).statusCode(200);
    Evaluations.open("director", id).then().body("version", equalTo(1));
    Api.json(Api.as("deputy"), Map.of("firstYear", 2021, "lastYear", 2026))
        .put(BASE + id)
        .then()
        .statusCode(428);
  }

  /** The one before is offered to compare with; others do not see one that they may not read. */
  @Test
  void knowsTheOneBefore() {
    String first = Evaluations.create();
    String second = Evaluations.create();
    Evaluations.open("director", second).then().body("previousId", equalTo(first));
    String sent = Evaluations.submitted();
    Evaluations.open("commission", sent).then().body("previousId", not(equalTo(second)));
    Evaluations.open("admin", sent).then().statusCode(200).body("sha256", not(nullValue()));
  }
}
