package kg.onuguu.assessment;

import static kg.onuguu.assessment.AssessmentSchool.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.staff.StaffSchool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of achievements and the regulation of the assessment. */
@QuarkusTest
class AchievementsApiTest {
  @Inject ReferenceData reference;

  private AssessmentSchool school;

  @BeforeEach
  void begin() {
    school = AssessmentSchool.of("director2");
  }

  private static Map<String, Object> achievement(String person, Object... changes) {
    Map<String, Object> body = new HashMap<>();
    body.put("personId", person);
    body.put("kind", "open_lesson");
    body.put("level", "district");
    body.put("title", "Теңдемелер");
    body.put("achievedOn", today().toString());
    for (int i = 0; i < changes.length; i += 2) {
      body.put((String) changes[i], changes[i + 1]);
    }
    return body;
  }

  private String person(String lastName) {
    return StaffSchool.of("director2")
        .created(StaffSchool.person("lastName", lastName))
        .extract()
        .path("id");
  }

  /** Each of the eleven kinds is taken; a person with achievements is not removed. */
  @Test
  void elevenKinds() {
    String person = person("Жетишкенова");
    for (String kind : reference.codes("teacher_achievement_kind")) {
      school
          .post("/achievements", achievement(person, "kind", kind))
          .then()
          .statusCode(201)
          .body("kind", equalTo(kind))
          .body("person.fullName", equalTo("Жетишкенова Айзада"));
    }
    school
        .caller()
        .queryParam("personId", person)
        .get(school.path("/achievements"))
        .then()
        .body("total", equalTo(11));
    school
        .caller()
        .queryParam("personId", person)
        .queryParam("kind", "contest")
        .get(school.path("/achievements"))
        .then()
        .body("items.kind", contains("contest"));
    school.delete("/staff/" + person, 0).then().statusCode(409);
  }

  @Test
  void refused() {
    String foreign = StaffSchool.of("director").list("size", 1).extract().path("items[0].id");
    school
        .post("/achievements", achievement(foreign, "achievedOn", today().plusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("errors.code", contains("in_future", "unknown_person"));
    String person = person("Катаева");
    school.post("/achievements", achievement(person, "kind", "sleep")).then().statusCode(400);
    school.post("/achievements", achievement(person, "title", " ")).then().statusCode(400);
  }

  /** Changed and removed, each with its line in the journal; found by folded words. */
  @Test
  void changedAndRemoved() {
    String person = person("Өзгөрткөнова");
    String id = school.created("/achievements", achievement(person));
    school
        .put("/achievements/" + id, achievement(person, "level", "oblast"), 5)
        .then()
        .statusCode(412);
    school
        .put("/achievements/" + id, achievement(person, "level", "oblast", "document", "№7"), 0)
        .then()
        .statusCode(200)
        .body("document", equalTo("№7"));
    school
        .caller()
        .queryParam("q", "озгорткон тендеме")
        .get(school.path("/achievements"))
        .then()
        .body("items.id", contains(id));
    school.delete("/achievements/" + id, 1).then().statusCode(204);
    school
        .caller()
        .queryParam("subjectId", id)
        .get("/api/v1/audit-events")
        .then()
        .body("items.action", contains("deleted", "changed", "created"))
        .body("items[1].changes.find { it.field == 'level' }.before", equalTo("DISTRICT"));
    school.delete("/staff/" + person, 0).then().statusCode(204);
  }

  @Test
  void demonstration() {
    AssessmentSchool demo = AssessmentSchool.of("director");
    Api.as("commission")
        .get(demo.path("/achievements"))
        .then()
        .statusCode(200)
        .body("items", hasSize(10));
    Api.as("district").get(demo.path("/achievements")).then().statusCode(403);
  }

  /** adopted by the pedagogical council, the number of the minutes and the date. */
  @Test
  void regulation() {
    school
        .post("/assessment-regulations", Map.of("title", "Жобо", "protocolNumber", " "))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/adoptedOn", "/protocolNumber"))
        .body("errors.rule", contains("R-146", "R-146"));
    Map<String, Object> first =
        Map.of("title", "Жобо", "adoptedOn", "2022-08-29", "protocolNumber", "1");
    String old = school.created("/assessment-regulations", first);
    Map<String, Object> second =
        Map.of("title", "Жаңы жобо", "adoptedOn", "2025-08-28", "protocolNumber", "2");
    String fresh = school.created("/assessment-regulations", second);
    school
        .get("/assessment-regulations")
        .then()
        .body("items.id", contains(fresh, old))
        .body("items.inForce", contains(true, false));
    school
        .put(
            "/assessment-regulations/" + old,
            Map.of("title", "Жобо", "adoptedOn", "2022-08-29", "protocolNumber", "3"),
            0)
        .then()
        .statusCode(200)
        .body("inForce", equalTo(false))
        .body("protocolNumber", equalTo("3"));
    school.delete("/assessment-regulations/" + fresh, 0).then().statusCode(204);
    school.get("/assessment-regulations").then().body("items.inForce", contains(true));
    school.delete("/assessment-regulations/" + old, 1).then().statusCode(204);
  }
}
