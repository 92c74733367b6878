package kg.onuguu.survey;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.survey.Questionnaire.LIKED;
import static kg.onuguu.survey.Questionnaire.SAFE;
import static kg.onuguu.survey.Questionnaire.SATISFIED;
import static kg.onuguu.survey.Questionnaire.WISH;
import static kg.onuguu.survey.Questionnaire.open;
import static kg.onuguu.survey.Questionnaire.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.onuguu.Queries;
import kg.onuguu.access.AccessScope;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.survey.result.SurveyResult;
import kg.onuguu.survey.result.SurveyResults;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a survey found: counts with their percentages, and nothing of single people. */
@QuarkusTest
class SurveyResultsApiTest {
  @Inject SessionFactory statistics;
  @Inject SurveyResults seam;
  @Inject SchoolDirectory schools;

  private static Questionnaire answered() {
    Questionnaire survey = open("director");
    survey.answered(5, true, 5, null);
    survey.answered(2, false, 2, "=1+1");
    survey.answered(1, true, null, "Ашкана оңдолсун");
    survey.close();
    return survey;
  }

  @Test
  @DisplayName("R-062 invited, answered, distribution in counts and percent of those who answered")
  void distributions() {
    answered()
        .results("deputy")
        .statusCode(200)
        .body("invited", equalTo(40))
        .body("answered", equalTo(8))
        .body("responsePct", equalTo("20.0"))
        .body("hidden", nullValue())
        .body("questions[0].answered", equalTo(8))
        .body("questions[0].options.count", contains(6, 2))
        .body("questions[0].options.pct", contains("75.0", "25.0"))
        .body("questions[0].options.positive", contains(true, false))
        .body("questions[2].answered", equalTo(7))
        .body("questions[2].options.count", contains(0, 2, 0, 0, 5))
        .body("questions[2].options.pct", contains("0.0", "28.6", "0.0", "0.0", "71.4"))
        .body("questions[2].mean", equalTo("4.14"))
        .body("questions[3].answered", equalTo(3))
        .body("questions[3].options", empty());
  }

  @Test
  void aQuestionThatFewAnsweredHasNoDistribution() {
    answered()
        .results("director")
        .body("questions[1].answered", equalTo(0))
        .body("questions[1].hidden", equalTo("few"))
        .body("questions[1].options", empty());
  }

  @Test
  void withFewerThanFiveAnswersNothingIsTold() {
    Questionnaire survey = open("director");
    survey.answered(4, true, 5, "Ашкана");
    survey.close();
    survey
        .results("director")
        .body("answered", equalTo(4))
        .body("hidden", equalTo("few"))
        .body("questions.findAll { it.answered != null || it.options || it.mean }", empty());
    texts(survey, "").body("total", equalTo(0)).body("items", empty());
  }

  @Test
  void whileItIsOpenOnlyTheNumberOfAnswersIsTold() {
    Questionnaire survey = open("director");
    survey.answered(6, true, 5, "Ашкана");
    survey
        .results("director")
        .body("answered", equalTo(6))
        .body("hidden", equalTo("open"))
        .body("questions.findAll { it.answered != null || it.options }", empty());
    texts(survey, "").body("items", empty());
    as("director").get(survey.path() + "/export").then().statusCode(409);
  }

  private static ValidatableResponse texts(Questionnaire survey, String query) {
    return as("director").get(survey.path() + "/questions/" + WISH + "/texts" + query).then();
  }

  @Test
  void textsArePagedForTheSchool() {
    Questionnaire survey = answered();
    texts(survey, "?size=2").statusCode(200).body("total", equalTo(3)).body("items", hasSize(2));
    texts(survey, "?size=2&page=1").body("items", hasSize(1));
    as("director")
        .get(survey.path() + "/questions/" + UUID.randomUUID() + "/texts")
        .then()
        .statusCode(404);
    survey
        .results("commission")
        .body("textsReadable", equalTo(false))
        .body("questions[3].answered", equalTo(3))
        .body("questions[0].inIndicators", nullValue());
  }

  @Test
  void theFileHasAllOfItAndNoFormula() {
    Questionnaire survey = answered();
    List<List<List<String>>> own = sheets("director", survey);
    assertEquals(3, own.size());
    assertTrue(own.get(0).contains(List.of("Жооп берген", "8")), own::toString);
    assertTrue(own.get(1).toString().contains("Балаңыз коопсузбу?, 5, 5, 71.4, 7, 4.14"));
    assertTrue(own.get(2).toString().contains("'=1+1"), own.get(2)::toString);
    assertEquals(2, sheets("district", survey).size(), "texts stay in the school");
    as("director")
        .get("/api/v1/audit-events?action=exported&subjectId=" + survey.id)
        .then()
        .body("items", hasSize(2));
  }

  private static List<List<List<String>>> sheets(String who, Questionnaire survey) {
    byte[] file =
        as(who).get(survey.path() + "/export").then().statusCode(200).extract().asByteArray();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<List<List<String>>> sheets = new ArrayList<>();
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          rows.add(row.stream().filter(Objects::nonNull).map(cell -> cell.getText()).toList());
        }
        sheets.add(rows);
      }
      return sheets;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ValidatableResponse take(Questionnaire survey, String question) {
    return json(as(survey.login), Map.of())
        .post(survey.path() + "/questions/" + question + "/indicator")
        .then();
  }

  private static ValidatableResponse table(Questionnaire survey, int year) {
    return as(survey.login)
        .get(
            "/api/v1/schools/%s/indicators/surveys?from=%d&to=%d"
                .formatted(survey.school, year, year))
        .then();
  }

  @Test
  @DisplayName("R-062 a result comes into the table of surveys in one click, and once")
  void intoTheIndicators() {
    Questionnaire survey = open("director2", 2008);
    survey.answered(6, true, 5, null);
    take(survey, SATISFIED).statusCode(409);
    survey.close();
    int before = table(survey, 2008).extract().path("surveys.size()");
    take(survey, SATISFIED)
        .statusCode(200)
        .body("questions[0].inIndicators", equalTo(true))
        .body("questions[2].inIndicators", equalTo(false));
    take(survey, SATISFIED).statusCode(200);
    take(survey, SAFE).statusCode(200);
    String mine = "surveys.find { it.question == 'Мектептин ишине канааттанасызбы?' }";
    table(survey, 2008)
        .body("surveys", hasSize(before + 2))
        .body(mine + ".invited", equalTo(40))
        .body(mine + ".answered", equalTo(6))
        .body(mine + ".positivePct", equalTo("100.0"))
        .body(mine + ".heldOn", equalTo(today().toString()))
        .body(mine + ".answers.text", contains("Ооба", "Жок"));
    take(survey, WISH).statusCode(409);
    take(survey, LIKED).statusCode(409);
    take(survey, UUID.randomUUID().toString()).statusCode(404);
  }

  @Test
  void moreAnswersThanInvitedAreNotTakenOver() {
    Questionnaire survey = open("director2", 2009);
    survey.answered(6, true, 5, null);
    survey.close();
    settings(survey, 5);
    survey.results("director2").body("responsePct", equalTo("120.0"));
    take(survey, SATISFIED)
        .statusCode(422)
        .body("errors.code", contains("fewer_invited_than_answered"));
    settings(survey, 6);
    take(survey, SATISFIED).statusCode(200);
  }

  private static void settings(Questionnaire survey, int invited) {
    Map<String, Object> body = new LinkedHashMap<>(Questionnaire.term(0, 0, invited));
    body.put("criteria", List.of());
    survey.settings(body).statusCode(200);
  }

  @Test
  void aConfirmedYearDoesNotChange() {
    Questionnaire survey = open("director2", 2010);
    survey.answered(5, true, 5, null);
    survey.close();
    String confirmations = "/api/v1/schools/" + survey.school + "/indicators/confirmations";
    json(as("director2"), Map.of("schoolYear", 2010, "asOf", "2011-05-25"))
        .post(confirmations)
        .then()
        .statusCode(200);
    take(survey, SATISFIED).statusCode(409).body("errors.code", contains("year_confirmed"));
    json(as("director2"), Map.of("reason", "Сурамжылоону кошуу"))
        .post(confirmations + "/2010/reopening")
        .then()
        .statusCode(200);
    take(survey, SATISFIED).statusCode(200);
  }

  @Test
  void theNumberOfQueriesDoesNotGrowWithTheAnswers() {
    Questionnaire few = answered();
    Questionnaire many = open("director");
    many.answered(30, true, 4, "Сунуш");
    many.close();
    few.results("director");
    assertEquals(
        Queries.during(statistics, () -> few.results("director").statusCode(200)),
        Queries.during(statistics, () -> many.results("director").statusCode(200)));
  }

  @Test
  void otherFeaturesFindTheResultsByCriterion() {
    Questionnaire closed = answered();
    Questionnaire stillOpen = open("director");
    List<SurveyResult> found =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    seam.closed(
                        schools.require(
                            UUID.fromString(closed.school), new AccessScope.Nationwide()),
                        "2.3"));
    SurveyResult mine =
        found.stream()
            .filter(one -> one.id().toString().equals(closed.id))
            .findFirst()
            .orElseThrow();
    assertEquals(8, mine.answered());
    assertEquals("20.0", mine.responsePct().toPlainString());
    assertEquals(6, mine.questions().get(0).options().get(0).count());
    assertNull(mine.hidden());
    assertFalse(found.stream().anyMatch(one -> one.id().toString().equals(stillOpen.id)));
  }
}
