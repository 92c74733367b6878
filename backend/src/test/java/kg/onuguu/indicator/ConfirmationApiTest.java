package kg.onuguu.indicator;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.indicator.Tables.contingent;
import static kg.onuguu.indicator.Tables.of;
import static kg.onuguu.indicator.Tables.path;
import static kg.onuguu.indicator.Tables.put;
import static kg.onuguu.indicator.Tables.saved;
import static kg.onuguu.indicator.Tables.window;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import kg.onuguu.plan.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school year from draft to confirmed and back. */
@QuarkusTest
class ConfirmationApiTest {
  private static final String DIRECTOR = "director2";

  @Inject EntityManager database;

  private String school;

  @BeforeEach
  void begin() {
    school = Fixture.school(DIRECTOR);
    Tables.forget(database, school);
  }

  @AfterEach
  void forget() {
    Tables.forget(database, school);
  }

  private ValidatableResponse confirm(int year, String asOf) {
    return json(as(DIRECTOR), Map.of("schoolYear", year, "asOf", asOf))
        .post(path(school, "confirmations"))
        .then();
  }

  private ValidatableResponse reopen(int year, String reason) {
    return json(as(DIRECTOR), Map.of("reason", reason))
        .post(path(school, "confirmations/" + year + "/reopening"))
        .then();
  }

  private Map<String, Object> quality(Integer satisfactory, Integer failing) {
    return window(
        2018,
        2018,
        List.of(
            of(
                "schoolYear",
                2018,
                "period",
                "year",
                "ungradedGrades",
                List.of(1),
                "blocks",
                List.of(
                    of(
                        "block", "all",
                        "total", 337,
                        "excellent", 55,
                        "good", 68,
                        "satisfactory", satisfactory,
                        "failing", failing,
                        "ungraded", 35)))));
  }

  @Test
  void aConfirmedYearDoesNotChangeUntilItIsReopened() {
    Object before =
        window(2018, 2019, List.of(contingent(2018, null, 35), contingent(2019, null, 27)));
    saved(DIRECTOR, school, "contingent", before);
    confirm(2018, "2019-05-25")
        .statusCode(200)
        .body("status", equalTo("confirmed"))
        .body("confirmedBy", equalTo("Талант Бейшеев"));
    saved(
        DIRECTOR,
        school,
        "contingent",
        window(2018, 2019, List.of(contingent(2018, null, 35), contingent(2019, null, 28))));
    put(
            DIRECTOR,
            school,
            "contingent",
            window(2018, 2019, List.of(contingent(2019, null, 28), contingent(2018, null, 36))))
        .then()
        .statusCode(409)
        .body("code", equalTo("ILLEGAL_TRANSITION"))
        .body("errors.pointer", contains("/years/1"))
        .body("errors.code", contains("year_confirmed"));
    put(DIRECTOR, school, "contingent", window(2018, 2018, List.of())).then().statusCode(409);
    confirm(2018, "2019-05-25").statusCode(409);
    reopen(2018, "1-класстын саны туура эмес").statusCode(200).body("status", equalTo("draft"));
    reopen(2018, "Дагы бир жолу").statusCode(409);
    saved(DIRECTOR, school, "contingent", window(2018, 2018, List.of(contingent(2018, null, 36))));
    as(DIRECTOR)
        .get(path(school, "confirmations"))
        .then()
        .body("items.schoolYear", contains(2018))
        .body("items[0].reason", equalTo("1-класстын саны туура эмес"))
        .body("items[0].reopenedAt", notNullValue());
    as(DIRECTOR)
        .get("/api/v1/audit-events?subject=indicators&size=50")
        .then()
        .body(
            "items.findAll { it.action in ['confirmed', 'reopened'] }[0..1].action",
            contains("reopened", "confirmed"));
  }

  /** 55 + 68 + 180 are not the 302 who have marks; the «2» may be unknown. */
  @Test
  void marksThatDoNotAddUpStopIt() {
    saved(DIRECTOR, school, "quality", quality(180, null)).body("findings.code", hasItem("R-084"));
    confirm(2018, "2019-05-25")
        .statusCode(422)
        .body("errors[0].rule", equalTo("R-084"))
        .body(
            "errors[0].message",
            equalTo(
                "2018–2019-окуу жылы, Мектеп боюнча: баалары боюнча 303 окуучу, ал эми бааланышы"
                    + " керек болгондор 302."));
    saved(DIRECTOR, school, "quality", quality(178, null));
    confirm(2018, "2019-05-25").statusCode(422);
    saved(DIRECTOR, school, "quality", quality(178, 1));
    confirm(2018, "2019-05-25").statusCode(200);
  }

  /** */
  @Test
  void bandsAndFinalMarksStopItToo() {
    saved(
        DIRECTOR,
        school,
        "ort",
        window(
            2019,
            2019,
            List.of(
                of(
                    "schoolYear", 2019,
                    "graduates", 32,
                    "participants", 20,
                    "asPrinted", false,
                    "bands",
                        List.of(
                            of("fromScore", 0, "toScore", 109, "participants", 9),
                            of("fromScore", 110, "toScore", null, "participants", 10))))));
    saved(
        DIRECTOR,
        school,
        "attestation",
        window(
            2019,
            2019,
            List.of(
                of(
                    "schoolYear",
                    2019,
                    "grades",
                    List.of(
                        of("grade", 11, "graduates", 32, "mark5", 4, "mark4", 15, "mark3", 14))))));
    confirm(2019, "2020-05-25").statusCode(422).body("errors.rule", contains("R-091", "R-093"));
  }

  @Test
  void theDayIsOfThatYearAndHasCome() {
    confirm(2018, "2018-08-31").statusCode(422).body("errors[0].code", equalTo("before_year"));
    confirm(2018, "2199-01-01").statusCode(422).body("errors[0].code", equalTo("in_future"));
    reopen(2018, "Эч качан").statusCode(404);
  }
}
