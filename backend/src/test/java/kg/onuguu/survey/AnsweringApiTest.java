package kg.onuguu.survey;

import static kg.onuguu.Api.anonymous;
import static kg.onuguu.Api.bearer;
import static kg.onuguu.survey.Questionnaire.LESSONS;
import static kg.onuguu.survey.Questionnaire.LIKED;
import static kg.onuguu.survey.Questionnaire.NO;
import static kg.onuguu.survey.Questionnaire.SAFE;
import static kg.onuguu.survey.Questionnaire.SATISFIED;
import static kg.onuguu.survey.Questionnaire.SPORTS;
import static kg.onuguu.survey.Questionnaire.WISH;
import static kg.onuguu.survey.Questionnaire.YES;
import static kg.onuguu.survey.Questionnaire.answers;
import static kg.onuguu.survey.Questionnaire.draft;
import static kg.onuguu.survey.Questionnaire.open;
import static kg.onuguu.survey.Questionnaire.send;
import static kg.onuguu.survey.Questionnaire.term;
import static kg.onuguu.survey.Questionnaire.token;
import static kg.onuguu.survey.Questionnaire.whole;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Answering without an account. */
@QuarkusTest
class AnsweringApiTest {
  private static final String PUBLIC = "/api/v1/public/surveys/";

  @Inject EntityManager database;

  @Test
  void whoeverHasTheLinkSeesTheQuestionsAndNothingElse() {
    Questionnaire survey = open("director");
    String code = survey.code();
    for (String typed :
        List.of(
            code,
            code.toUpperCase(java.util.Locale.ROOT),
            code.substring(0, 4) + "-" + code.substring(4, 8) + "-" + code.substring(8),
            code.replace('0', 'o').replace('1', 'l'))) {
      anonymous().get(PUBLIC + typed).then().statusCode(200).body("code", equalTo(code));
    }
    bearer("dead")
        .get(PUBLIC + code)
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("status", equalTo("open"))
        .body("title.ru", equalTo("Мнение родителей"))
        .body("questions", hasSize(4))
        .body("questions[0].options.findAll { it.containsKey('positive') }", empty())
        .body("answered", nullValue())
        .body("criteria", nullValue());
  }

  @Test
  void draftsAndWrongCodesDoNotExist() {
    draft("director", whole(2016));
    anonymous().get(PUBLIC + "zzzzzzzzzzzz").then().statusCode(404);
    send("zzzzzzzzzzzz", token(), answers(true, 5, null)).statusCode(404);
  }

  @Test
  void beforeTheFirstDayAndAfterTheEndNothingIsAccepted() {
    Questionnaire survey = draft("director", whole(2016));
    survey.act("opening", term(1, 5, 40)).statusCode(200);
    anonymous()
        .get(PUBLIC + survey.code())
        .then()
        .body("status", equalTo("scheduled"))
        .body("questions", empty());
    send(survey.code(), token(), answers(true, 5, null)).statusCode(409);
    Questionnaire other = open("director");
    String device = token();
    send(other.code(), device, answers(true, 5, null)).statusCode(201);
    other.close();
    send(other.code(), token(), answers(true, 5, null)).statusCode(409);
    // A lost answer sent again after the end is told that it had arrived.
    send(other.code(), device, answers(true, 5, null))
        .statusCode(200)
        .body("outcome", equalTo("already_answered"));
    anonymous().get(PUBLIC + other.code()).then().body("status", equalTo("closed"));
  }

  @Test
  void aDeviceAnswersOnceAndIsToldSoKindly() {
    Questionnaire survey = open("director");
    String device = token();
    send(survey.code(), device, answers(true, 5, "Ашкана"))
        .statusCode(201)
        .body("outcome", equalTo("accepted"));
    send(survey.code(), device, answers(false, 1, "Спортзал"))
        .statusCode(200)
        .body("outcome", equalTo("already_answered"));
    survey.read("director").then().body("answered", equalTo(1)).body("responsePct", equalTo("2.5"));
    send(open("director").code(), device, answers(true, 5, null)).statusCode(201);
  }

  @Test
  void answersBelongToTheQuestions() {
    Questionnaire survey = open("director");
    String code = survey.code();
    refused(code, List.of(), "answer_required");
    refused(
        code,
        List.of(Map.of("questionId", SATISFIED, "optionIds", List.of(YES, NO))),
        "one_option_only");
    refused(
        code,
        List.of(Map.of("questionId", SATISFIED, "optionIds", List.of(LESSONS))),
        "unknown_option");
    refused(code, List.of(Map.of("questionId", SATISFIED, "text", "Ооба")), "wrong_kind_of_answer");
    refused(code, List.of(Map.of("questionId", UUID.randomUUID(), "scale", 3)), "unknown_question");
    refused(
        code,
        List.of(
            Map.of("questionId", SAFE, "scale", 3),
            Map.of("questionId", SAFE, "scale", 4),
            Map.of("questionId", SATISFIED, "optionIds", List.of(YES))),
        "answered_twice");
    send(code, token(), List.of(Map.of("questionId", SAFE, "scale", 6))).statusCode(400);
    send(code, "short", answers(true, 5, null)).statusCode(400);
    survey.read("director").then().body("answered", equalTo(0));
    send(
            code,
            token(),
            List.of(
                Map.of("questionId", SATISFIED, "optionIds", List.of(YES)),
                Map.of("questionId", LIKED, "optionIds", List.of(LESSONS, SPORTS, LESSONS)),
                Map.of("questionId", WISH, "text", "  ")))
        .statusCode(201);
  }

  private static void refused(String code, List<?> answers, String error) {
    send(code, token(), answers).statusCode(422).body("errors.code", hasItem(error));
  }

  @Test
  void anEmptyQuestionnaireIsNoAnswer() {
    Questionnaire survey =
        draft(
            "director",
            Questionnaire.content(2016, Questionnaire.question(WISH, "text", "Сунуш?", false)));
    survey.act("opening", term(0, 5, 40)).statusCode(200);
    send(survey.code(), token(), List.of(Map.of("questionId", WISH, "text", " ")))
        .statusCode(422)
        .body("errors.code", contains("nothing_answered"));
  }

  @Test
  @DisplayName("R-047 nothing stored joins an answer to a device, a time, or to what was written")
  void nothingJoinsAnswersToPeople() {
    Questionnaire first = open("director");
    Questionnaire second = open("director");
    String device = token();
    send(first.code(), device, answers(true, 5, "Ашкана")).statusCode(201);
    send(second.code(), device, answers(true, 5, "Ашкана")).statusCode(201);
    assertEquals(List.of("choices", "id", "survey_id"), columns("survey_answer"), "an answer");
    assertEquals(List.of("device_hash", "survey_id"), columns("survey_device"), "a device");
    assertEquals(
        List.of("body", "id", "question_id", "survey_id"), columns("survey_text"), "a text");
    assertFalse(Arrays.equals(hash(first), hash(second)), "surveys cannot be joined");
    // version 7 would tell the millisecond
    assertEquals(4, id("survey_answer", first).version());
    assertEquals(4, id("survey_text", first).version());
  }

  @SuppressWarnings("unchecked")
  private List<String> columns(String table) {
    List<String> names =
        database
            .createNativeQuery(
                "select column_name from information_schema.columns"
                    + " where table_schema = database() and table_name = :name",
                String.class)
            .setParameter("name", table)
            .getResultList();
    return List.copyOf(new TreeSet<>(names));
  }

  private byte[] hash(Questionnaire survey) {
    return (byte[])
        database
            .createNativeQuery(
                "select device_hash from survey_device where survey_id = :id", byte[].class)
            .setParameter("id", UUID.fromString(survey.id))
            .getSingleResult();
  }

  private UUID id(String table, Questionnaire survey) {
    byte[] bytes =
        (byte[])
            database
                .createNativeQuery(
                    "select id from " + table + " where survey_id = :id", byte[].class)
                .setParameter("id", UUID.fromString(survey.id))
                .getSingleResult();
    java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
    return new UUID(buffer.getLong(), buffer.getLong());
  }
}
