package kg.onuguu.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Methodical unions with head and members; vacancies and the staffing percentage. */
@QuarkusTest
class UnionsAndVacanciesApiTest {
  @Inject SessionFactory database;

  private StaffSchool school;

  @BeforeEach
  void school() {
    school = StaffSchool.of("director2");
  }

  private String person(String lastName) {
    return school.created(StaffSchool.person("lastName", lastName)).extract().path("id");
  }

  private Response post(String part, Map<String, Object> body) {
    return school
        .caller()
        .header("Idempotency-Key", Api.key())
        .body(body)
        .post(school.path() + part);
  }

  private Response put(String part, Response read, Map<String, Object> body) {
    return school
        .caller()
        .header("If-Match", read.header("ETag"))
        .body(body)
        .put(school.path() + part + "/" + read.path("id"));
  }

  private static Map<String, Object> union(String name, String head, String... members) {
    Map<String, Object> union = new HashMap<>(Map.of("name", name, "memberIds", List.of(members)));
    union.put("headId", head);
    return union;
  }

  @Test
  void aPersonIsInOneUnion() {
    String head = person("Башчыева");
    String member = person("Мүчөева");
    Response first = post("/methodical-unions", union("Биринчи бирикме", head, head, member));
    first
        .then()
        .statusCode(201)
        .body("head.fullName", equalTo("Башчыева Айзада"))
        .body("members.id", containsInAnyOrder(head, member));
    Response second = post("/methodical-unions", union("Экинчи бирикме", head, head));
    second.then().statusCode(201).body("members.id", contains(head));
    school
        .caller()
        .get(school.path() + "/methodical-unions")
        .then()
        .statusCode(200)
        .body("items.find { it.name == 'Биринчи бирикме' }.members.id", contains(member))
        .body("items.find { it.name == 'Биринчи бирикме' }.head", nullValue());
    // what was read of the first union is no longer true
    put("/methodical-unions", first, union("Биринчи бирикме", null)).then().statusCode(412);
    school
        .caller()
        .get(school.staff() + "/" + head)
        .then()
        .body("methodicalUnionName", equalTo("Экинчи бирикме"));
  }

  @Test
  void wrongUnions() {
    String member = person("Жекеева");
    post("/methodical-unions", union("Башсыз бирикме", member))
        .then()
        .statusCode(422)
        .body("errors.code", contains("head_not_member"));
    String foreign = StaffSchool.of("director").list("size", 1).extract().path("items[0].id");
    post("/methodical-unions", union("Жат бирикме", null, foreign))
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown_person"));
    post("/methodical-unions", union("Эки бирикме", null)).then().statusCode(201);
    post("/methodical-unions", union("эки бирикме", null))
        .then()
        .statusCode(422)
        .body("errors.code", contains("union_exists"));
    school
        .create(StaffSchool.person("methodicalUnionId", "0198f1c2-7a10-7c3e-9b52-3f1d2a4c5e60"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("unknown_union"));
  }

  /** Whoever goes to another union by the own card no longer leads the old one. */
  @Test
  void changingTheCardChangesTheUnions() {
    Map<String, Object> card = StaffSchool.person("lastName", "Көчмөнова");
    Response made = school.create(card);
    String id = made.path("id");
    Response old = post("/methodical-unions", union("Эски бирикме", id, id));
    Response next = post("/methodical-unions", union("Жаңы бирикме", null));
    card.put("methodicalUnionId", next.path("id"));
    String etag = school.caller().get(school.staff() + "/" + id).header("ETag");
    school.replace(id, etag, card).then().statusCode(200);
    for (Response stale : List.of(old, next)) {
      put("/methodical-unions", stale, union("Башка ат", null)).then().statusCode(412);
    }
    school
        .caller()
        .get(school.path() + "/methodical-unions")
        .then()
        .body("items.find { it.name == 'Эски бирикме' }.head", nullValue())
        .body("items.find { it.name == 'Жаңы бирикме' }.members.id", contains(id));
  }

  @Test
  void theUnionsOfTheDemonstration() {
    StaffSchool demo = StaffSchool.of("director");
    demo.caller()
        .get(demo.path() + "/methodical-unions")
        .then()
        .statusCode(200)
        .body("items", hasSize(4))
        .body("items.collect { it.members.size() }.sum()", equalTo(28));
    long queries =
        Queries.during(database, () -> demo.caller().get(demo.path() + "/methodical-unions"));
    assertEquals(4, queries, "account, school, members, unions");
  }

  /** computed from counts; a vacancy of other staff does not count. */
  @Test
  void staffingFollowsTheVacancies() {
    Response before = school.caller().get(school.path() + "/vacancies");
    int teachers = before.path("staffing.teachers");
    int vacancies = before.path("staffing.vacancies");
    Map<String, Object> wanted =
        new HashMap<>(
            Map.of(
                "category",
                "pedagogical",
                "position",
                "Физика мугалими",
                "subject",
                "physics",
                "weeklyLoad",
                "18",
                "since",
                "2026-08-20"));
    Response made = post("/vacancies", wanted);
    made.then().statusCode(201).body("open", equalTo(true)).body("weeklyLoad", equalTo("18.0"));
    post("/vacancies", Map.of("category", "junior_service", "position", "Тазалоочу"))
        .then()
        .statusCode(201);
    school
        .caller()
        .get(school.path() + "/vacancies")
        .then()
        .body("staffing.teachers", equalTo(teachers))
        .body("staffing.vacancies", equalTo(vacancies + 1))
        .body(
            "staffing.percent",
            equalTo(
                "%.1f"
                    .formatted(Math.round(1000.0 * teachers / (teachers + vacancies + 1)) / 10.0)));
    wanted.put("filledOn", "2026-09-10");
    put("/vacancies", made, wanted).then().statusCode(200).body("open", equalTo(false));
    school
        .caller()
        .get(school.path() + "/vacancies")
        .then()
        .body("items.id", not(hasItem(made.<String>path("id"))));
    school
        .caller()
        .queryParam("all", true)
        .get(school.path() + "/vacancies")
        .then()
        .body("items.id", hasItem(made.<String>path("id")));
    wanted.put("filledOn", "2026-08-01");
    Response read = put("/vacancies", made, wanted);
    read.then().statusCode(412);
  }

  /** nothing known is no percentage. */
  @Test
  void staffingIsUnknownWhereNothingIs() {
    assertEquals(null, kg.onuguu.staff.summary.StaffingCount.percent(0, 0));
    assertEquals("96.6", kg.onuguu.staff.summary.StaffingCount.percent(28, 29).toPlainString());
  }
}
