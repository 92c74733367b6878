package kg.onuguu.assessment;

import static kg.onuguu.assessment.AssessmentSchool.assessment;
import static kg.onuguu.assessment.AssessmentSchool.document;
import static kg.onuguu.assessment.AssessmentSchool.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.staff.StaffSchool;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Observation sheets, alone and as a part of an assessment. */
@QuarkusTest
class ObservationsApiTest {
  @Inject SessionFactory database;

  private AssessmentSchool school;

  @BeforeEach
  void begin() {
    school = AssessmentSchool.of("director2");
  }

  private static Map<String, Object> sheet(Object... changes) {
    Map<String, Object> sheet = new HashMap<>();
    sheet.put("observedOn", today().toString());
    sheet.put("grade", 7);
    sheet.put("letter", "Б");
    sheet.put("subject", "math");
    sheet.put("items", List.of(item("Максаты түшүнүктүү", 5), item("Кайтарым байланыш", 4)));
    for (int i = 0; i < changes.length; i += 2) {
      sheet.put((String) changes[i], changes[i + 1]);
    }
    return sheet;
  }

  private static Map<String, Object> item(String text, Integer mark) {
    Map<String, Object> item = new HashMap<>(Map.of("text", text));
    item.put("mark", mark);
    return item;
  }

  private String person(String lastName) {
    return StaffSchool.of("director2")
        .created(StaffSchool.person("lastName", lastName))
        .extract()
        .path("id");
  }

  /** the average of the marks that were given; a line without a mark does not count. */
  @Test
  void averageOfGivenMarks() {
    school
        .post(
            "/observations",
            sheet("items", List.of(item("а", 5), item("б", 4), item("в", 4), item("г", null))))
        .then()
        .statusCode(201)
        .body("averageMark", equalTo("4.33"))
        .body("items.mark", contains(5, 4, 4, null))
        .body("teacher", nullValue());
    school
        .post("/observations", sheet("items", List.of(item("а", null))))
        .then()
        .statusCode(201)
        .body("averageMark", nullValue());
  }

  /** a mark outside 1 to 5 is 422; and what else cannot be. */
  @Test
  void refused() {
    school
        .post("/observations", sheet("items", List.of(item("а", 5), item("б", 6))))
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-144"))
        .body("errors[0].pointer", equalTo("/items/1/mark"));
    school
        .post("/observations", sheet("observedOn", today().plusDays(1).toString()))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("in_future"));
    String foreign = StaffSchool.of("director").list("size", 1).extract().path("items[0].id");
    String alien = AssessmentSchool.of("director").get("/assessments").path("items[0].id");
    school
        .post("/observations", sheet("teacherId", foreign, "assessmentId", alien))
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown_person", "unknown_assessment"));
    school.post("/observations", sheet("subject", "magic")).then().statusCode(400);
    school.post("/observations", sheet("grade", 13)).then().statusCode(400);
  }

  /** a sheet of a closed assessment stays as it is; one alone is changed. */
  @Test
  void partOfAnAssessment() {
    String id = school.created("/assessments", assessment("document", document()));
    String part = school.created("/observations", sheet("assessmentId", id));
    school.get("/assessments/" + id).then().body("observations.id", contains(part));
    school.act("/assessments/" + id + "/closing", null, 0).then().statusCode(200);
    school
        .get("/observations/" + part)
        .then()
        .body("locked", equalTo(true))
        .body("assessmentTopic", equalTo("7-класстардын математика боюнча билими"));
    school.put("/observations/" + part, sheet(), 0).then().statusCode(409);
    school.delete("/observations/" + part, 0).then().statusCode(409);
    school.post("/observations", sheet("assessmentId", id)).then().statusCode(409);
    String alone = school.created("/observations", sheet());
    school.put("/observations/" + alone, sheet("assessmentId", id), 0).then().statusCode(409);
    school.put("/observations/" + alone, sheet("advice", "Убакыт"), 0).then().statusCode(200);
    school.put("/observations/" + alone, sheet(), 0).then().statusCode(412);
    school.delete("/observations/" + alone, 1).then().statusCode(204);
  }

  /** Whose lesson was observed is history: such a person is not removed. */
  @Test
  void teacherIsKept() {
    String teacher = person("Байкоочуева");
    school
        .post("/observations", sheet("teacherId", teacher))
        .then()
        .statusCode(201)
        .body("teacher.fullName", equalTo("Байкоочуева Айзада"));
    school.delete("/staff/" + teacher, 0).then().statusCode(409);
    school
        .caller()
        .queryParam("q", "байкоочуева")
        .get(school.path("/observations"))
        .then()
        .body("items.teacherId", contains(teacher));
    school
        .caller()
        .queryParam("teacherId", teacher)
        .get(school.path("/observations"))
        .then()
        .body("total", equalTo(1));
  }

  /**
   * lists do not tell the commission whose lesson it was; opening one is recorded.
   */
  @Test
  void commissionReads() {
    AssessmentSchool demo = AssessmentSchool.of("director");
    demo.get("/observations")
        .then()
        .body("items.findAll { it.teacherName != null }.size()", greaterThan(3));
    String teacher =
        demo.get("/observations").path("items.find { it.teacherName != null }.teacherId");
    String named = demo.get("/observations").path("items.find { it.teacherName != null }.id");
    Api.as("commission")
        .get(demo.path("/observations"))
        .then()
        .statusCode(200)
        .body("total", equalTo(6))
        .body("items.teacherName", everyItem(nullValue()))
        .body("items.teacherId", everyItem(nullValue()));
    Api.as("commission")
        .queryParam("q", "Төрөканова")
        .get(demo.path("/observations"))
        .then()
        .body("items", empty());
    demo.caller()
        .queryParam("q", "Төрөканова")
        .get(demo.path("/observations"))
        .then()
        .body("items.teacherName", contains("Төрөканова Сезим Үсөнбековна"));
    Api.as("commission")
        .queryParam("teacherId", teacher)
        .get(demo.path("/observations"))
        .then()
        .statusCode(403);
    int before = readings(named);
    Api.as("commission")
        .get(demo.path("/observations/" + named))
        .then()
        .statusCode(200)
        .body("teacher.fullName", notNullValue());
    assertEquals(before + 1, readings(named));
    demo.get("/observations/" + named).then().statusCode(200);
    assertEquals(before + 1, readings(named));
    Api.as("district").get(demo.path("/observations")).then().statusCode(403);
  }

  private static int readings(String sheet) {
    return Api.as("director")
        .queryParam("subjectId", sheet)
        .queryParam("action", "read")
        .get("/api/v1/audit-events")
        .path("total");
  }

  /** the journal keeps every mark, old → new, and not whose lesson it was. */
  @Test
  void journal() {
    String teacher = person("Журналова");
    String id = school.created("/observations", sheet("teacherId", teacher));
    school
        .put("/observations/" + id, sheet("items", List.of(item("Максаты түшүнүктүү", 3))), 0)
        .then()
        .statusCode(200);
    school
        .caller()
        .queryParam("subjectId", id)
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].action", equalTo("changed"))
        .body("items[0].subject", equalTo("observation"))
        .body(
            "items[0].changes.find { it.field == 'items' }.before",
            equalTo("Максаты түшүнүктүү: 5; Кайтарым байланыш: 4"))
        .body("items[0].changes.find { it.field == 'teacher' }.before", equalTo("•••"))
        .body("items.label", everyItem(not(containsString("Журналова"))));
  }

  @Test
  void queries() {
    for (int i = 0; i < 3; i++) {
      school.created("/observations", sheet("teacherId", person("Көптөгөнова")));
    }
    read(1);
    assertEquals(
        Queries.during(database, () -> read(1)), Queries.during(database, () -> read(200)));
  }

  private void read(int size) {
    school
        .caller()
        .queryParam("size", size)
        .get(school.path("/observations"))
        .then()
        .statusCode(200);
  }
}
