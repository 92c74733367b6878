package kg.onuguu.staff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import kg.onuguu.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees what of whose staff, and what the journal keeps of it. */
@QuarkusTest
class StaffAccessTest {
  private StaffSchool demo;
  private String person;

  @BeforeEach
  void somebody() {
    demo = StaffSchool.of("director");
    person = demo.list("q", "Токтобаева").extract().path("items[0].id");
  }

  private int readings() {
    return Api.as("director")
        .queryParam("subjectId", person)
        .queryParam("action", "read")
        .get("/api/v1/audit-events")
        .path("total");
  }

  @Test
  void theOwnSchoolSeesEverything() {
    int before = readings();
    for (String login : List.of("director", "deputy")) {
      Api.as(login)
          .get(demo.staff() + "/" + person)
          .then()
          .statusCode(200)
          .body("birthDate", notNullValue())
          .body("phone", notNullValue())
          .body("personnelNumber", notNullValue())
          .body("courses.size()", greaterThan(1));
    }
    assertEquals(before, readings());
  }

  @Test
  void theCommissionSeesNothingPrivate() {
    Api.as("commission")
        .queryParam("size", 200)
        .get(demo.staff())
        .then()
        .statusCode(200)
        .body("items.size()", greaterThan(20))
        .body("items.birthDate", everyItem(nullValue()))
        .body("items.phone", everyItem(nullValue()))
        .body("items.personnelNumber", everyItem(nullValue()));
    Api.as("commission")
        .get(demo.staff() + "/" + person)
        .then()
        .statusCode(200)
        .body("lastName", equalTo("Токтобаева"))
        .body("birthDate", nullValue())
        .body("phone", nullValue())
        .body("personnelNumber", nullValue());
  }

  /** Ages would tell birth dates, one by one. */
  @Test
  void theCommissionCannotAskForAges() {
    for (boolean reached : List.of(true, false)) {
      Api.as("commission")
          .queryParam("pensionAge", reached)
          .get(demo.staff())
          .then()
          .statusCode(403);
    }
  }

  @Test
  void everyReadingOfACardFromOutsideIsInTheJournal() {
    int before = readings();
    Api.as("commission").get(demo.staff() + "/" + person).then().statusCode(200);
    assertEquals(before + 1, readings());
    Api.as("director")
        .queryParam("subjectId", person)
        .queryParam("action", "read")
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].actorRole", equalTo("commission_member"))
        .body("items[0].subject", equalTo("staff"))
        .body("items[0].label", equalTo("Токтобаева Гүлзат Асылбековна"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"district", "admin"})
  void othersSeeTotalsOnly(String login) {
    for (String path : List.of("", "/" + person, "/export", "/pension-age", "/courses")) {
      Api.as(login).get(demo.staff() + path).then().statusCode(403);
    }
    String totals =
        Api.as(login)
            .get(demo.staff() + "/summary")
            .then()
            .statusCode(200)
            .body("teachers.total", equalTo(28))
            .extract()
            .asString();
    assertEquals(-1, totals.indexOf("Токтобаева"));
  }

  /** The id of another school's person is no key to the card, nor to its courses. */
  @Test
  void aPersonOfAnotherSchoolIsNotThere() {
    StaffSchool foreign = StaffSchool.of("director2");
    String etag = demo.caller().get(demo.staff() + "/" + person).header("ETag");
    Response read = foreign.caller().get(foreign.staff() + "/" + person);
    assertEquals(404, read.statusCode());
    foreign.replace(person, etag, StaffSchool.person()).then().statusCode(404);
    foreign
        .caller()
        .header("Idempotency-Key", Api.key())
        .body("{\"topic\": \"Курс\"}")
        .post(foreign.staff() + "/" + person + "/courses")
        .then()
        .statusCode(404);
    foreign.caller().get(demo.staff() + "/" + person).then().statusCode(404);
    foreign.list("employment", "all", "q", "Токтобаева").body("items", hasSize(0));
  }
}
