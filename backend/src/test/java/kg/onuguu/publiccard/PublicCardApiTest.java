package kg.onuguu.publiccard;

import static kg.onuguu.Api.anonymous;
import static kg.onuguu.Api.as;
import static kg.onuguu.Api.bearer;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.Queries;
import kg.onuguu.plan.Fixture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What everybody may know of a school. */
@QuarkusTest
class PublicCardApiTest {
  private static final String CARD = "/api/v1/public/schools/";
  private static final int SAMPLE = 6;

  @Inject EntityManager database;
  @Inject SessionFactory statistics;

  private static Response card(Object school) {
    return anonymous().get(CARD + school);
  }

  private List<UUID> schools(String condition) {
    return database
        .createQuery(
            "select school.id from School school where school.active = true and "
                + condition
                + " order by school.id",
            UUID.class)
        .setMaxResults(SAMPLE)
        .getResultList();
  }

  private List<UUID> planning() {
    return schools(
        "exists (select 1 from Plan plan where plan.school = school"
            + " and plan.status = kg.onuguu.plan.PlanStatus.IN_FORCE)");
  }

  @Test
  void everybodyReadsTheOrganisationAndItsMissionWithoutSigningIn() {
    String school = Fixture.school("director");
    String name = as("director").get("/api/v1/schools/" + school).path("name.ky");
    card(school)
        .then()
        .statusCode(200)
        .body("name.ky", equalTo(name))
        .body("districtName.ky", notNullValue())
        .body("languagesOfInstruction", hasSize(greaterThan(0)))
        .body("teachers", greaterThan(0))
        .body("phone", nullValue())
        .body("mission.text", equalTo(as("director").get(mission(school)).path("text")));
  }

  private static String mission(String school) {
    return "/api/v1/schools/" + school + "/mission";
  }

  @Test
  void onlyConfirmedYearsHaveValuesAndUnknownIsNotZero() {
    card(Fixture.school("director"))
        .then()
        .body("indicators", hasSize(5))
        .body("indicators.find { it.schoolYear == 2022 }.confirmed", equalTo(true))
        .body("indicators.find { it.schoolYear == 2022 }.pupils", greaterThan(0))
        .body("indicators.find { it.schoolYear == 2022 }.qualityPct", notNullValue())
        .body("indicators.findAll { !it.confirmed }", hasSize(greaterThan(0)))
        .body("indicators.findAll { !it.confirmed && it.size() > 2 }", empty());
  }

  @Test
  @DisplayName(
      "R-015 R-009 the plan in force stands there in numbers: six directions in their order")
  void planInForceInNumbers() {
    card(planning().get(0))
        .then()
        .statusCode(200)
        .body("plan.title", notNullValue())
        .body("plan.stages", hasSize(greaterThan(0)))
        .body("plan.stages[0].content", nullValue())
        .body(
            "plan.directions.direction",
            contains(
                "teacher_mastery",
                "internal_control",
                "training_quality",
                "health_safety",
                "material_base",
                "finance"))
        .body("plan.directions.activities.sum()", greaterThan(0));
  }

  @Test
  void nothingIsThereBeforeTheSchoolHasDecidedIt() {
    String school = newSchool(true);
    card(school)
        .then()
        .statusCode(200)
        .body("mission", nullValue())
        .body("plan", nullValue())
        .body("teachers", nullValue())
        .body("formerNames", empty());
  }

  @Test
  void aClosedOrUnknownSchoolHasNoCard() {
    card(newSchool(false)).then().statusCode(404).contentType("application/problem+json");
    card(UUID.randomUUID()).then().statusCode(404);
    card("school").then().statusCode(404);
  }

  private static String newSchool(boolean active) {
    String district = as("district").get("/api/v1/me").path("districts[0].id");
    Map<String, Object> school =
        Map.of(
            "number",
            "9" + (int) (Math.random() * 100000),
            "name",
            Map.of("ky", "Жаңы үмүт ачык барагы"),
            "kind",
            "secondary",
            "ownership",
            "municipal",
            "districtId",
            district,
            "languagesOfInstruction",
            List.of("ky"),
            "active",
            active);
    return json(as("admin").header("Idempotency-Key", key()), school)
        .post("/api/v1/schools")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void cachesKeepItAndAskWhetherItChanged() {
    String school = Fixture.school("director");
    String tag =
        card(school)
            .then()
            .header("Cache-Control", equalTo("public, max-age=300"))
            .header("Vary", containsString("Accept-Encoding"))
            .extract()
            .header("ETag");
    anonymous().header("If-None-Match", tag).get(CARD + school).then().statusCode(304);
    anonymous().header("If-None-Match", "\"0\"").get(CARD + school).then().statusCode(200);
    bearer("dead").get(CARD + school).then().statusCode(200);
  }

  @Test
  @DisplayName("R-047 no name of a person is on any card: directors, staff, team members")
  void noPersonalName() {
    // whole names: other tests call people "Мугалим 1", and a single word may be a word
    Set<String> people = new HashSet<>();
    for (String query :
        List.of(
            "select account.fullName from UserAccount account",
            "select member.fullName from TeamMember member",
            "select concat(person.lastName, ' ', person.firstName) from StaffPerson person",
            "select concat(person.firstName, ' ', person.lastName) from StaffPerson person")) {
      people.addAll(database.createQuery(query, String.class).getResultList());
    }
    people.removeIf(name -> !name.contains(" "));
    assertTrue(people.size() > 100, "the demonstration has people");
    List<UUID> schools = new ArrayList<>(planning());
    schools.add(UUID.fromString(Fixture.school("director")));
    schools.add(UUID.fromString(Fixture.school("director2")));
    for (UUID school : schools) {
      String text = card(school).asString();
      for (String name : people) {
        assertFalse(text.contains(name), school + " " + name);
      }
    }
  }

  @Test
  void costsAFixedNumberOfQueries() {
    List<UUID> without =
        List.of(UUID.fromString(newSchool(true)), UUID.fromString(newSchool(true)));
    same(without);
    assertTrue(same(planning()) <= same(without) + 3);
    assertTrue(same(planning()) <= 40);
  }

  private long same(List<UUID> schools) {
    assertTrue(schools.size() > 1);
    long first = queries(schools.get(0));
    for (UUID school : schools) {
      assertEquals(first, queries(school), school::toString);
    }
    return first;
  }

  private long queries(UUID school) {
    return Queries.during(statistics, () -> card(school).then().statusCode(200));
  }
}
