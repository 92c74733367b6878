package kg.onuguu.assessment;

import static kg.onuguu.plan.Fixture.tag;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.plan.Fixture;
import kg.onuguu.shared.time.BusinessTime;

/** The internal assessment of one school, as its director uses it. */
public final class AssessmentSchool {
  private final String login;
  private final String path;

  private AssessmentSchool(String login) {
    this.login = login;
    this.path = "/api/v1/schools/" + Fixture.school(login);
  }

  public static AssessmentSchool of(String login) {
    return new AssessmentSchool(login);
  }

  public String path(String rest) {
    return path + rest;
  }

  public static LocalDate today() {
    return LocalDate.now(BusinessTime.ZONE);
  }

  /** An assessment of the pupils' mathematics of a year that no demonstration has. */
  public static Map<String, Object> assessment(Object... changes) {
    Map<String, Object> body = new HashMap<>();
    body.put("schoolYear", 2019);
    body.put("object", "pupil_achievement");
    body.put("topic", "7-класстардын математика боюнча билими");
    body.put("methods", List.of("testing_survey"));
    body.put("steps", List.of());
    body.put("principles", List.of());
    body.put("indicators", List.of());
    for (int i = 0; i < changes.length; i += 2) {
      body.put((String) changes[i], changes[i + 1]);
    }
    return body;
  }

  /** A справка of today that the staff heard of. */
  public static Map<String, Object> document() {
    return Map.of(
        "kind", "reference",
        "number", "4",
        "date", today().toString(),
        "informedOn", today().toString(),
        "meeting", "Педагогикалык кеңеш");
  }

  /** All seven steps, done on that day. */
  public static List<Map<String, Object>> steps(LocalDate day) {
    return List.of(Step.values()).stream()
        .map(step -> Map.<String, Object>of("step", step.code(), "doneOn", day.toString()))
        .toList();
  }

  public RequestSpecification caller() {
    return Api.as(login);
  }

  public Response post(String rest, Map<String, Object> body) {
    return caller().header("Idempotency-Key", Api.key()).body(body).post(path(rest));
  }

  public Response put(String rest, Map<String, Object> body, int version) {
    return caller().header("If-Match", tag(version)).body(body).put(path(rest));
  }

  public Response delete(String rest, int version) {
    return caller().header("If-Match", tag(version)).delete(path(rest));
  }

  /** Closing and opening again: an act on a version. */
  public Response act(String rest, Map<String, Object> body, int version) {
    RequestSpecification request = caller().header("If-Match", tag(version));
    return (body == null ? request : request.body(body)).post(path(rest));
  }

  public String created(String rest, Map<String, Object> body) {
    return post(rest, body).then().statusCode(201).extract().path("id");
  }

  public Response get(String rest) {
    return caller().get(path(rest));
  }
}
