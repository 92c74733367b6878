package kg.onuguu.survey;

import static kg.onuguu.Api.anonymous;
import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.survey.Questionnaire.content;
import static kg.onuguu.survey.Questionnaire.draft;
import static kg.onuguu.survey.Questionnaire.list;
import static kg.onuguu.survey.Questionnaire.open;
import static kg.onuguu.survey.Questionnaire.option;
import static kg.onuguu.survey.Questionnaire.question;
import static kg.onuguu.survey.Questionnaire.term;
import static kg.onuguu.survey.Questionnaire.today;
import static kg.onuguu.survey.Questionnaire.whole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Queries;
import kg.onuguu.plan.Fixture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A survey from draft to closed. */
@QuarkusTest
class SurveysApiTest {
  @Inject EntityManager database;
  @Inject SessionFactory statistics;

  @Test
  void aDraftMayBeIncompleteAndGivesIdsToWhatHasNone() {
    Map<String, Object> bare =
        Map.of("kind", "single", "text", Map.of(), "required", true, "options", List.of());
    Questionnaire survey = draft("director", content(2016, bare));
    survey
        .read("deputy")
        .then()
        .statusCode(200)
        .body("status", equalTo("draft"))
        .body("code", nullValue())
        .body("answered", equalTo(0))
        .body("questions[0].id", notNullValue())
        .body("criteria", contains("1.6", "2.3"));
    survey.delete().statusCode(204);
    survey.read("director").then().statusCode(404);
  }

  @Test
  void aTitleIsNeededAndCriteriaAreCodes() {
    Map<String, Object> wrong = new java.util.LinkedHashMap<>(content(2016));
    wrong.put("title", Map.of("ky", " "));
    wrong.put("criteria", List.of("1.6", "<1>", "1.6"));
    json(as("director"), wrong)
        .post(list(Fixture.school("director")))
        .then()
        .statusCode(422)
        .body("errors.code", contains("title_missing", "unknown_criterion", "criterion_twice"));
  }

  @Test
  void aRepeatedCreationMakesOneSurvey() {
    String school = Fixture.school("director2");
    String key = kg.onuguu.Api.key();
    String first =
        json(as("director2").header("Idempotency-Key", key), whole(2016))
            .post(list(school))
            .path("id");
    json(as("director2").header("Idempotency-Key", key), whole(2016))
        .post(list(school))
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
  }

  @Test
  @DisplayName("R-062 a survey is opened only when nothing is missing, with its number invited")
  void whatIsMissingIsNamed() {
    Questionnaire survey =
        draft(
            "director",
            content(
                2016,
                question("" + UUID.randomUUID(), "text", " ", false),
                question(
                    "" + UUID.randomUUID(),
                    "multiple",
                    "Эмне жагат?",
                    true,
                    option("" + UUID.randomUUID(), "", true))));
    survey
        .act("opening", term(-1, -1, 40))
        .statusCode(422)
        .body("rule", nullValue())
        .body("errors.rule", hasItem("R-062"))
        .body(
            "errors.code",
            contains(
                "question_text_missing",
                "options_missing",
                "option_text_missing",
                "ends_in_past",
                "opens_in_past"))
        .body("errors[0].message", equalTo("1-суроонун кыргызча тексти жазылган эмес"));
    survey.put(content(2016)).statusCode(200);
    survey
        .act("opening", term(0, 5, 40))
        .statusCode(422)
        .body("errors.code", contains("no_questions"));
    survey
        .act("opening", Map.of("opensOn", today().toString(), "closesOn", today().toString()))
        .statusCode(400);
    survey.act("opening", term(3, 2, 40)).statusCode(422);
    survey.act("opening", term(0, 400, 40)).statusCode(422);
  }

  @Test
  void anOpenedSurveyHasACodeAndItsQuestionsStay() {
    Questionnaire survey = open("director");
    survey
        .read("director")
        .then()
        .body("status", equalTo("open"))
        .body("code", matchesPattern("[0-9a-hjkmnp-tv-z]{12}"))
        .body("invited", equalTo(40));
    survey
        .put(whole(2016))
        .statusCode(409)
        .body("code", equalTo("ILLEGAL_TRANSITION"))
        .body("detail", containsString("долбоорго кайтарып алыңыз"));
    survey.act("opening", term(0, 10, 40)).statusCode(409);
  }

  @Test
  void withoutAnAnswerItCanBeTakenBackAndKeepsItsCode() {
    Questionnaire survey = open("director");
    String code = survey.code();
    survey
        .act("withdrawal", null)
        .statusCode(200)
        .body("status", equalTo("draft"))
        .body("opensOn", nullValue());
    anonymous().get("/api/v1/public/surveys/" + code).then().statusCode(404);
    survey.put(whole(2016)).statusCode(200);
    survey.act("opening", term(0, 10, 41)).statusCode(200).body("code", equalTo(code));
    survey.answered(1, true, 5, null);
    survey.act("withdrawal", null).statusCode(409).body("detail", containsString("жооптор келген"));
    survey.delete().statusCode(409);
  }

  @Test
  void datesMoveUntilTheEndAndTheNumberInvitedAlsoAfterIt() {
    Questionnaire survey = draft("director", whole(2016));
    survey.settings(settings(0, 10, 40, "1.6")).statusCode(409);
    survey.act("opening", term(2, 10, 40)).statusCode(200).body("status", equalTo("scheduled"));
    survey.settings(settings(0, 12, 45, "1.6")).statusCode(200).body("status", equalTo("open"));
    survey
        .settings(settings(1, 12, 45, "1.6"))
        .statusCode(422)
        .body("errors.code", contains("began_already"));
    survey.settings(settings(0, -1, 45, "1.6")).statusCode(422);
    survey.close().body("status", equalTo("closed")).body("closesOn", equalTo("" + today()));
    survey.act("closing", null).statusCode(409);
    survey
        .settings(settings(0, 12, 45, "1.6"))
        .statusCode(422)
        .body("errors.code", contains("ended_already"));
    survey
        .settings(settings(0, 0, 50, "2.3"))
        .statusCode(200)
        .body("invited", equalTo(50))
        .body("criteria", contains("2.3"));
    survey.act("withdrawal", null).statusCode(409);
  }

  private static Map<String, Object> settings(int from, int to, int invited, String criterion) {
    Map<String, Object> body = new java.util.LinkedHashMap<>(term(from, to, invited));
    body.put("criteria", List.of(criterion));
    return body;
  }

  @Test
  void theLastDayClosesItByItself() {
    Questionnaire survey = open("director");
    moveBack(survey, 20);
    survey.read("director").then().body("status", equalTo("closed"));
    Questionnaire.send(
            survey.code(), Questionnaire.token(), Questionnaire.answers(true, null, null))
        .statusCode(409);
  }

  private void moveBack(Questionnaire survey, int days) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "update stakeholder_survey set opens_on = opens_on - interval :days day,"
                            + " closes_on = closes_on - interval :days day where id = :id")
                    .setParameter("days", days)
                    .setParameter("id", UUID.fromString(survey.id))
                    .executeUpdate());
  }

  @Test
  @DisplayName("R-180 others in the scope read closed surveys, and whoever is outside nothing")
  void whoSeesWhat() {
    Questionnaire survey = open("director");
    for (String other : List.of("commission", "district", "director2")) {
      survey.read(other).then().statusCode(404);
      survey.results(other).statusCode(404);
    }
    survey.close();
    for (String reader : List.of("commission", "district")) {
      survey.read(reader).then().statusCode(200).body("code", nullValue());
      survey.results(reader).statusCode(200).body("textsReadable", equalTo(false));
      as(reader)
          .queryParam("size", 200)
          .get(list(survey.school))
          .then()
          .body("items.id", hasItem(survey.id))
          .body("items.status.unique()", contains("closed"));
      as(reader)
          .get(survey.path() + "/questions/" + Questionnaire.WISH + "/texts")
          .then()
          .statusCode(403);
    }
    survey.read("director2").then().statusCode(404);
    survey.read("admin").then().statusCode(403);
  }

  @Test
  void theListIsOfAYearAndACriterion() {
    Questionnaire survey = draft("director2", whole(2011));
    Map<String, Object> other = new java.util.LinkedHashMap<>(whole(2012));
    other.put("criteria", List.of("3.1"));
    Questionnaire second = draft("director2", other);
    as("director2")
        .get(list(survey.school) + "?schoolYear=2011")
        .then()
        .body("items.id", contains(survey.id))
        .body("items[0].questionCount", equalTo(4));
    as("director2")
        .queryParam("size", 200)
        .get(list(survey.school) + "?criterion=3.1")
        .then()
        .body("items.id", hasItem(second.id))
        .body("items.id", not(hasItem(survey.id)));
    as("director2").get(list(survey.school) + "?criterion=1").then().body("items", empty());
  }

  @Test
  void theListCostsAFixedNumberOfQueries() {
    String school = draft("director2", whole(2013)).school;
    for (int i = 0; i < 4; i++) {
      draft("director2", whole(2013));
    }
    long one = queries(school, 1);
    assertEquals(one, queries(school, 50));
  }

  private long queries(String school, int size) {
    Runnable read =
        () -> as("director2").get(list(school) + "?size=" + size).then().statusCode(200);
    read.run();
    return Queries.during(statistics, read);
  }

  @Test
  void staleAndUnversionedChangesAreRefused() {
    Questionnaire survey = draft("director", whole(2016));
    json(as("director"), whole(2016)).put(survey.path()).then().statusCode(428);
    json(as("director").header("If-Match", "\"99\""), whole(2016))
        .put(survey.path())
        .then()
        .statusCode(412);
    as("director").header("If-Match", "\"99\"").delete(survey.path()).then().statusCode(412);
    as("director").post(survey.path() + "/closing").then().statusCode(428);
  }

  @Test
  @DisplayName("R-178 the journal tells what the school did, and nothing of those who answered")
  void theJournal() {
    Questionnaire survey = open("director");
    survey.answered(2, true, 4, "Ашкана");
    survey.close();
    as("director")
        .get("/api/v1/audit-events?size=50&subjectId=" + survey.id)
        .then()
        .body("items", hasSize(3))
        .body("items.action", contains("changed", "changed", "created"))
        .body("items.actorName", hasItems("Айгүл Сыдыкова"))
        .body("items[1].changes.field", hasItems("opensOn", "closesOn", "invited", "status"))
        .body("items[0].changes.field", hasItems("status"));
  }

  @Test
  void templatesAreInThreeLanguagesAndCanBeOpenedAsTheyAre() {
    List<Map<String, Object>> templates =
        as("deputy").get("/api/v1/survey-templates").then().statusCode(200).extract().path("items");
    assertEquals(
        List.of("pupils", "parents", "teachers"),
        templates.stream().map(t -> t.get("code")).toList());
    for (Map<String, Object> template : templates) {
      Map<String, Object> body = new java.util.LinkedHashMap<>(template);
      body.remove("code");
      body.put("schoolYear", 2016);
      Questionnaire survey = draft("director2", body);
      survey.act("opening", term(0, 1, 10)).statusCode(200);
      survey
          .read("director2")
          .then()
          .body("questions.text.findAll { !it.ky || !it.ru || !it.en }", empty())
          .body("questions.options.flatten().text.findAll { !it.ky || !it.ru || !it.en }", empty());
      String other = draft("director2", body).read("director2").path("questions[0].id");
      assertNotEquals(other, survey.read("director2").path("questions[0].id"));
    }
  }
}
