package kg.onuguu.dashboard;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.StandInCheck;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.Tables;
import kg.onuguu.plan.Fixture;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the figures of a school ask of it, on the start pages. */
@QuarkusTest
class DataStepsApiTest {
  private static final String DIRECTOR = "director2";

  @Inject Event<RegisterChanged> registers;
  @Inject EntityManager database;

  private UUID school;

  @BeforeEach
  void begin() {
    school = UUID.fromString(Fixture.school(DIRECTOR));
    Tables.forget(database, school.toString());
  }

  @AfterEach
  void forget() {
    StandInCheck.forget(database);
    Tables.forget(database, school.toString());
  }

  private static Suspicion found(String year, Severity severity) {
    return Suspicion.of(year, Place.in(Register.MISSION, Integer.valueOf(year), "total"))
        .schoolYear("year", Integer.valueOf(year))
        .number("declared", 14)
        .number("computed", 13)
        .weighing(severity);
  }

  private static ValidatableResponse board(String login) {
    return as(login).get("/api/v1/me/dashboard").then().statusCode(200);
  }

  private static String step(String code) {
    return "nextSteps.find { it.code == '" + code + "' }.";
  }

  /** Warnings can wait, errors cannot: they are named first, and the first of them in its words. */
  @Test
  void errorsComeBeforeWarnings() {
    board(DIRECTOR).body("nextSteps.code", not(hasItem("compare_findings")));
    StandInCheck.leave(registers, school, found("2022", Severity.WARNING));
    board(DIRECTOR)
        .body(step("compare_findings") + "urgency", equalTo("later"))
        .body(step("compare_findings") + "params.count", equalTo("1"))
        .body(step("compare_findings") + "schoolId", equalTo(school.toString()));
    StandInCheck.leave(
        registers, school, found("2022", Severity.WARNING), found("2019", Severity.ERROR));
    board(DIRECTOR)
        .body("nextSteps.code", not(hasItem("compare_findings")))
        .body(step("correct_findings") + "urgency", equalTo("soon"))
        .body(step("correct_findings") + "params.count", equalTo("1"))
        .body(
            step("correct_findings") + "message",
            equalTo("Маалыматтагы 1 катаны оңдоңуз же түшүндүрмө бериңиз"))
        .body(step("correct_findings") + "context", startsWith("2019–2020"));
  }

  /** A question of the district waits until the school has written since. */
  @Test
  void questionsOfTheDistrictAreAnswered() {
    UUID near = UUID.fromString(Fixture.school("director"));
    StandInCheck.leave(registers, near, found("2022", Severity.WARNING));
    String finding =
        as("district").get("/api/v1/data-quality?code=TEST-1").path("items[0].finding.id");
    String path = "/api/v1/schools/" + near + "/data-quality/" + finding;
    json(as("district"), Map.of("text", "Кайсы сан туура?")).post(path + "/question");
    board("deputy").body(step("answer_questions") + "params.count", equalTo("1"));
    json(as("director").header("If-Match", "\"1\""), Map.of("text", "Туурасы 13"))
        .put(path + "/explanation")
        .then()
        .statusCode(200);
    board("deputy").body("nextSteps.code", not(hasItem("answer_questions")));
  }

  /** Only years that are over and have figures; the deputy prepares what the director confirms. */
  @Test
  void yearsThatAreNotConfirmedYet() {
    int current = SchoolYear.of(LocalDate.now(BusinessTime.ZONE)).start();
    board(DIRECTOR).body("nextSteps.code", not(hasItem("confirm_years")));
    Tables.saved(
        DIRECTOR,
        school.toString(),
        "contingent",
        Tables.window(
            current - 5,
            current,
            List.of(
                Tables.contingent(current - 5, null, 30),
                Tables.contingent(current - 2, null, 31),
                Tables.contingent(current - 1, null, 32),
                Tables.contingent(current, null, 33))));
    String before = new SchoolYear(current - 2).shortLabel();
    String last = new SchoolYear(current - 1).shortLabel();
    board(DIRECTOR)
        .body(
            step("confirm_years") + "message",
            equalTo("Көрсөткүчтөрдү ырастаңыз: %s, %s-окуу жылы".formatted(before, last)));
    json(as(DIRECTOR), Map.of("schoolYear", current - 2, "asOf", (current - 1) + "-05-25"))
        .post(Tables.path(school.toString(), "confirmations"))
        .then()
        .statusCode(200);
    board(DIRECTOR)
        .body(
            step("confirm_years") + "message",
            equalTo("Көрсөткүчтөрдү ырастаңыз: %s-окуу жылы".formatted(last)));
  }

  /** The district is told how many wait and in how many schools. */
  @Test
  void theDistrictReviews() {
    StandInCheck.leave(registers, school, found("2022", Severity.ERROR));
    String step = step("review_findings");
    Map<String, String> before = board("district").extract().path(step + "params");
    UUID near = UUID.fromString(Fixture.school("director"));
    StandInCheck.leave(registers, near, found("2022", Severity.ERROR));
    Map<String, String> after = board("district").extract().path(step + "params");
    assertEquals(number(before, "count") + 1, number(after, "count"));
    assertEquals(number(before, "errors") + 1, number(after, "errors"));
  }

  private static int number(Map<String, String> params, String name) {
    return params == null ? 0 : Integer.parseInt(params.get(name));
  }
}
