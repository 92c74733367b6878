package kg.onuguu.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.shared.time.BusinessTime;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courses: hours by day, preparation and report. */
@QuarkusTest
class CoursesApiTest {
  @Inject SessionFactory database;
  @Inject BusinessTime time;

  private StaffSchool school;
  private String person;

  @BeforeEach
  void somebody() {
    school = StaffSchool.of("director2");
    person = school.created(StaffSchool.person()).extract().path("id");
  }

  private Response add(Object... fields) {
    Map<String, Object> course = new HashMap<>(Map.of("topic", "Санариптик сабактар"));
    for (int i = 0; i < fields.length; i += 2) {
      course.put((String) fields[i], fields[i + 1]);
    }
    return school
        .caller()
        .header("Idempotency-Key", Api.key())
        .body(course)
        .post(school.staff() + "/" + person + "/courses");
  }

  /** DQ-40: 72 hours in six days are twelve a day; ten a day are fine, half an hour more is not. */
  @ParameterizedTest
  @CsvSource({
    "72,2026-03-23,2026-03-28,12.0,1",
    "60,2026-03-23,2026-03-28,10.0,0",
    "61,2026-03-23,2026-03-28,10.2,1",
    "72,2026-03-23,2026-03-29,10.3,1",
    "8,2026-03-23,2026-03-23,8.0,0"
  })
  void hoursOfADay(int hours, String from, String to, String perDay, int warnings) {
    ValidatableResponse made =
        add("hours", hours, "startedOn", from, "endedOn", to, "reportedOn", to)
            .then()
            .statusCode(201)
            .body("hoursPerDay", equalTo(perDay))
            .body("schoolYear", equalTo(2025))
            .body("warnings", hasSize(warnings));
    if (warnings > 0) {
      made.body("warnings[0].rule", equalTo("R-116"));
    }
  }

  /** nothing is computed from what is not known. */
  @Test
  void unknownDaysAndHours() {
    add("hours", 72).then().statusCode(201).body("hoursPerDay", nullValue());
    add("startedOn", "2026-03-23", "endedOn", "2026-03-28")
        .then()
        .statusCode(201)
        .body("hoursPerDay", nullValue());
  }

  @Test
  void wrongCourses() {
    add("topic", "  ").then().statusCode(400).body("errors.pointer", contains("/topic"));
    add("startedOn", "2026-03-28", "endedOn", "2026-03-23")
        .then()
        .statusCode(422)
        .body("errors.code", contains("ends_before_start"));
    add("endedOn", "2026-03-28", "reportedOn", "2026-03-27")
        .then()
        .statusCode(422)
        .body("errors.rule", contains("R-117"));
  }

  /** sixty days after its end a course without a report is late, fifty-nine it is not. */
  @Test
  void reportsThatAreLate() {
    LocalDate today = time.today();
    String late = today.minusDays(60).toString();
    Response made = add("topic", "Кечиккен", "endedOn", late);
    made.then().body("reportOverdue", equalTo(true)).body("warnings.rule", contains("R-117"));
    add("topic", "Эртерээк", "endedOn", today.minusDays(59).toString())
        .then()
        .body("reportOverdue", equalTo(false));
    add("topic", "Жазылган", "endedOn", late, "report", "Жыйында айтты")
        .then()
        .body("reportOverdue", equalTo(false));
    school
        .caller()
        .queryParam("reportOverdue", true)
        .queryParam("size", 200)
        .get(school.staff() + "/courses")
        .then()
        .statusCode(200)
        .body("items.topic", hasItem("Кечиккен"))
        .body("items.topic", not(hasItem("Эртерээк")))
        .body("items.topic", not(hasItem("Жазылган")))
        .body("items.find { it.topic == 'Кечиккен' }.personName", equalTo("Сынакова Айзада"));
    String course = school.staff() + "/" + person + "/courses/" + made.path("id");
    String etag = made.header("ETag");
    Map<String, Object> reported =
        Map.of("topic", "Кечиккен", "endedOn", late, "report", "Жыйында айтып берди");
    school
        .caller()
        .header("If-Match", etag)
        .body(reported)
        .put(course)
        .then()
        .statusCode(200)
        .body("reportOverdue", equalTo(false));
    school.caller().header("If-Match", etag).body(reported).put(course).then().statusCode(412);
    school.caller().header("If-Match", etag).delete(course).then().statusCode(412);
  }

  /** Courses are history: the person can leave, not vanish. */
  @Test
  void aPersonWithCoursesStays() {
    Response course = add();
    String card = school.staff() + "/" + person;
    String etag = school.caller().get(card).header("ETag");
    school.caller().header("If-Match", etag).delete(card).then().statusCode(409);
    school
        .caller()
        .header("If-Match", course.header("ETag"))
        .delete(card + "/courses/" + course.path("id"))
        .then()
        .statusCode(204);
    school.caller().header("If-Match", etag).delete(card).then().statusCode(204);
  }

  @Test
  void coursesOfASchoolYearInFixedQueries() {
    StaffSchool demo = StaffSchool.of("director");
    demo.caller()
        .queryParam("schoolYear", 2019)
        .get(demo.staff() + "/courses")
        .then()
        .statusCode(200)
        .body("total", equalTo(8));
    demo.caller()
        .queryParam("reportOverdue", true)
        .get(demo.staff() + "/courses")
        .then()
        .body("items.topic", hasItems("Санариптик сабактарды даярдоо"));
    long one =
        Queries.during(
            database, () -> demo.caller().queryParam("size", 1).get(demo.staff() + "/courses"));
    long many =
        Queries.during(
            database, () -> demo.caller().queryParam("size", 200).get(demo.staff() + "/courses"));
    assertEquals(one, many);
  }
}
