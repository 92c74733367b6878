package kg.onuguu.indicator;

import static kg.onuguu.Api.anonymous;
import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.indicator.Tables.of;
import static kg.onuguu.indicator.Tables.path;
import static kg.onuguu.indicator.Tables.saved;
import static kg.onuguu.indicator.Tables.window;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.onuguu.plan.Fixture;
import kg.onuguu.shared.text.SchoolYear;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the public card says of the tables: nothing of a draft, nothing of a few pupils. */
@QuarkusTest
class PublicPercentagesTest {
  private static final String DIRECTOR = "director2";
  private static final int YEAR = SchoolYear.of(LocalDate.now()).start() - 3;

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

  private ValidatableResponse card(String field, Object value) {
    return anonymous()
        .get("/api/v1/public/schools/" + school)
        .then()
        .statusCode(200)
        .body(
            "indicators.find { it.schoolYear == %d }.%s".formatted(YEAR, field),
            value == null ? nullValue() : equalTo(value));
  }

  @Test
  @DisplayName(
      "R-047 a percentage of four graduates stays inside, one of five is public once confirmed")
  void percentagesOfFewPupils() {
    saved(
        DIRECTOR,
        school,
        "attestation",
        window(
            YEAR,
            YEAR,
            List.of(
                of(
                    "schoolYear",
                    YEAR,
                    "grades",
                    List.of(
                        of(
                            "grade",
                            9,
                            "graduates",
                            4,
                            "mark5",
                            1,
                            "mark4",
                            1,
                            "mark3",
                            2,
                            "mark2",
                            0),
                        of(
                            "grade",
                            11,
                            "graduates",
                            5,
                            "mark5",
                            1,
                            "mark4",
                            2,
                            "mark3",
                            2,
                            "mark2",
                            0))))));
    card("attestationSecondaryPct", null);
    json(as(DIRECTOR), Map.of("schoolYear", YEAR, "asOf", (YEAR + 1) + "-05-25"))
        .post(path(school, "confirmations"))
        .then()
        .statusCode(200);
    card("attestationSecondaryPct", "60.0");
    card("attestationBasicPct", null);
  }
}
