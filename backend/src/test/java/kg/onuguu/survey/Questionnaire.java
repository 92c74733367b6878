package kg.onuguu.survey;

import static kg.onuguu.Api.anonymous;
import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.plan.Fixture;
import kg.onuguu.shared.time.BusinessTime;

/** A survey of a test's own, with one question of each kind. */
final class Questionnaire {
  static final String SATISFIED = UUID.randomUUID().toString();
  static final String YES = UUID.randomUUID().toString();
  static final String NO = UUID.randomUUID().toString();
  static final String LIKED = UUID.randomUUID().toString();
  static final String LESSONS = UUID.randomUUID().toString();
  static final String SPORTS = UUID.randomUUID().toString();
  static final String SAFE = UUID.randomUUID().toString();
  static final String WISH = UUID.randomUUID().toString();

  final String login;
  final String school;
  final String id;

  private Questionnaire(String login, String school, String id) {
    this.login = login;
    this.school = school;
    this.id = id;
  }

  static String list(String school) {
    return "/api/v1/schools/" + school + "/stakeholder-surveys";
  }

  static Map<String, Object> content(int year, Object... questions) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("schoolYear", year);
    body.put("respondents", "parents");
    body.put("title", Map.of("ky", "Ата-энелердин пикири", "ru", "Мнение родителей"));
    body.put("introduction", Map.of("ky", "Пикириңиз керек."));
    body.put("criteria", List.of("1.6", "2.3"));
    body.put("questions", List.of(questions));
    return body;
  }

  static Map<String, Object> whole(int year) {
    return content(
        year,
        question(
            SATISFIED,
            "single",
            "Мектептин ишине канааттанасызбы?",
            true,
            option(YES, "Ооба", true),
            option(NO, "Жок", false)),
        question(
            LIKED,
            "multiple",
            "Мектепте эмне жагат?",
            false,
            option(LESSONS, "Сабактар", true),
            option(SPORTS, "Спорт", true)),
        question(SAFE, "scale", "Балаңыз коопсузбу?", false),
        question(WISH, "text", "Эмнени жакшыртуу керек?", false));
  }

  static Map<String, Object> question(
      String id, String kind, String text, boolean required, Object... options) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("id", id);
    question.put("kind", kind);
    question.put("text", Map.of("ky", text));
    question.put("required", required);
    if (options.length > 0) {
      question.put("options", List.of(options));
    }
    return question;
  }

  static Map<String, Object> option(String id, String text, boolean positive) {
    return Map.of("id", id, "text", Map.of("ky", text), "positive", positive);
  }

  static Questionnaire draft(String login, Map<String, Object> content) {
    String school = Fixture.school(login);
    String id =
        json(as(login).header("Idempotency-Key", key()), content)
            .post(list(school))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return new Questionnaire(login, school, id);
  }

  /** Open from today on for ten days; 40 are invited. */
  static Questionnaire open(String login) {
    return open(login, 2016);
  }

  static Questionnaire open(String login, int year) {
    Questionnaire survey = draft(login, whole(year));
    survey.act("opening", term(0, 10, 40)).statusCode(200);
    return survey;
  }

  static LocalDate today() {
    return LocalDate.now(BusinessTime.ZONE);
  }

  static Map<String, Object> term(int from, int to, int invited) {
    return Map.of(
        "opensOn", today().plusDays(from).toString(),
        "closesOn", today().plusDays(to).toString(),
        "invited", invited);
  }

  String path() {
    return list(school) + "/" + id;
  }

  Response read(String who) {
    return as(who).get(path());
  }

  String code() {
    return read(login).path("code");
  }

  private String tag() {
    return read(login).header("ETag");
  }

  ValidatableResponse put(Object content) {
    return json(as(login).header("If-Match", tag()), content).put(path()).then();
  }

  ValidatableResponse settings(Object settings) {
    return json(as(login).header("If-Match", tag()), settings).put(path() + "/settings").then();
  }

  ValidatableResponse act(String verb, Object body) {
    var request = as(login).header("If-Match", tag());
    return (body == null ? request : json(request, body)).post(path() + "/" + verb).then();
  }

  ValidatableResponse close() {
    return act("closing", null).statusCode(200);
  }

  ValidatableResponse delete() {
    return as(login).header("If-Match", tag()).delete(path()).then();
  }

  ValidatableResponse results(String who) {
    return as(who).get(path() + "/results").then();
  }

  static String token() {
    return UUID.randomUUID().toString();
  }

  /** A satisfied or dissatisfied person with a mark and, if any, a wish. */
  static List<Object> answers(boolean satisfied, Integer mark, String wish) {
    List<Object> answers = new ArrayList<>();
    answers.add(Map.of("questionId", SATISFIED, "optionIds", List.of(satisfied ? YES : NO)));
    if (mark != null) {
      answers.add(Map.of("questionId", SAFE, "scale", mark));
    }
    if (wish != null) {
      answers.add(Map.of("questionId", WISH, "text", wish));
    }
    return answers;
  }

  static ValidatableResponse send(String code, String token, List<?> answers) {
    return json(anonymous(), Map.of("deviceToken", token, "answers", answers))
        .post("/api/v1/public/surveys/" + code + "/answers")
        .then();
  }

  void answered(int people, boolean satisfied, Integer mark, String wish) {
    String code = code();
    for (int i = 0; i < people; i++) {
      send(code, token(), answers(satisfied, mark, wish)).statusCode(201);
    }
  }
}
