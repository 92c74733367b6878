package kg.onuguu.survey;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static kg.onuguu.survey.Questionnaire.draft;
import static kg.onuguu.survey.Questionnaire.open;
import static kg.onuguu.survey.Questionnaire.today;
import static kg.onuguu.survey.Questionnaire.whole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.evaluation.Evaluations;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Results of a survey become evidence and stand at criteria of a self-evaluation.
 */
@QuarkusTest
class SurveyEvidenceApiTest {

  private static Questionnaire closed() {
    Questionnaire survey = open("director");
    survey.answered(5, true, 4, null);
    survey.close();
    return survey;
  }

  private static Map<String, Object> body(String survey) {
    return new HashMap<>(
        Map.of(
            "kind",
            "survey_result",
            "title",
            "Ата-энелердин пикири",
            "documentDate",
            today().toString(),
            "schoolYear",
            2016,
            "personalData",
            false,
            "register",
            "surveys",
            "recordId",
            survey));
  }

  private static ValidatableResponse add(Questionnaire survey, Map<String, Object> body) {
    return json(as("director").header("Idempotency-Key", key()), body)
        .post(evidence(survey))
        .then();
  }

  private static String evidence(Questionnaire survey) {
    return "/api/v1/schools/" + survey.school + "/evidence";
  }

  private static void refused(ValidatableResponse answer, String code) {
    answer
        .statusCode(422)
        .body("errors.code", contains(code))
        .body("errors.pointer", contains("/recordId"));
  }

  @Test
  @DisplayName("R-062 a closed survey is attached at the criteria that it serves")
  void isAttachedAtCriteria() {
    Questionnaire survey = closed();
    survey.results("director").body("evidenceId", nullValue());
    String id =
        add(survey, body(survey.id))
            .statusCode(201)
            .body("source", equalTo("register"))
            .body("recordId", equalTo(survey.id))
            .extract()
            .path("id");
    survey.results("deputy").body("evidenceId", equalTo(id));
    survey.results("commission").statusCode(200).body("evidenceId", nullValue());
    as("deputy")
        .get(Questionnaire.list(survey.school) + "?criterion=1.6&size=200")
        .then()
        .body("items.find { it.id == '%s' }.evidenceId".formatted(survey.id), equalTo(id));
    String evaluation = Evaluations.create();
    json(as("deputy"), Map.of("evidenceId", id, "criterionCodes", List.of("2.3", "1.6")))
        .post(Evaluations.BASE + evaluation + "/annexes")
        .then()
        .statusCode(201)
        .body("criterionCodes", contains("1.6", "2.3"))
        .body("register", equalTo("surveys"))
        .body("recordId", equalTo(survey.id));
  }

  /** What evidence points to is there for good: neither open, nor empty, nor of another school. */
  @Test
  void onlyAClosedAndAnsweredSurveyOfTheSchoolIsTaken() {
    Questionnaire running = open("director");
    running.answered(5, true, 4, null);
    refused(add(running, body(running.id)), "unknown_record");
    Questionnaire empty = open("director");
    empty.close();
    refused(add(empty, body(empty.id)), "unknown_record");
    refused(add(empty, body(draft("director", whole(2016)).id)), "unknown_record");
    refused(add(empty, body(UUID.randomUUID().toString())), "unknown_record");
    Map<String, Object> elsewhere = body(closed().id);
    elsewhere.put("register", "staff");
    refused(add(empty, elsewhere), "unknown_record");
  }

  @Test
  void aSurveyIsEvidenceOnceAndStaysIt() {
    Questionnaire survey = closed();
    String path = evidence(survey) + "/" + add(survey, body(survey.id)).extract().path("id");
    refused(add(survey, body(survey.id)), "record_taken");
    Map<String, Object> other = body(survey.id);
    other.remove("recordId");
    other.put("register", "quality");
    json(as("director").header("If-Match", "\"0\""), other)
        .put(path)
        .then()
        .statusCode(422)
        .body("errors.code", contains("register_fixed"));
    other.put("register", "surveys");
    other.put("title", "2016: ата-энелер");
    json(as("director").header("If-Match", "\"0\""), other)
        .put(path)
        .then()
        .statusCode(200)
        .body("recordId", equalTo(survey.id));
    as("director").header("If-Match", "\"1\"").delete(path).then().statusCode(200);
    survey.results("director").body("evidenceId", nullValue());
    add(survey, body(survey.id)).statusCode(201);
    json(as("director").header("If-Match", "\"2\""), Map.of())
        .post(path + "/restoration")
        .then()
        .statusCode(422)
        .body("errors.code", contains("record_taken"));
  }
}
