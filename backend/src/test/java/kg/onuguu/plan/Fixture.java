package kg.onuguu.plan;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans for tests, made through the API; each test has its own. */
public final class Fixture {
  private Fixture() {}

  /** The school of a director or a deputy. */
  public static String school(String login) {
    return as(login).get("/api/v1/me").then().statusCode(200).extract().path("schools[0].id");
  }

  /** A new draft 2026–2031 of the login's school. */
  public static String plan(String login) {
    return json(as(login), Map.of("title", "Мектептин өнүктүрүү планы", "firstSchoolYear", 2026))
        .post("/api/v1/schools/{id}/plans", school(login))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** An activity that lacks nothing but may be changed. */
  public static Map<String, Object> activity() {
    Map<String, Object> activity = new HashMap<>();
    activity.put("direction", "material_base");
    activity.put("text", "Ашканага таза суу киргизүү");
    activity.put("schoolYear", 2026);
    activity.put("responsible", "Чарба башчысы");
    activity.put("startsOn", "2026-10-01");
    activity.put("dueOn", "2027-05-25");
    activity.put("expectedResult", "Чорголордон таза суу агат");
    activity.put("predecessorIds", List.of());
    return activity;
  }

  /** The same with one field changed. */
  public static Map<String, Object> activity(String field, Object value) {
    Map<String, Object> activity = activity();
    activity.put(field, value);
    return activity;
  }

  public static Response post(String login, String path, Object body) {
    return json(as(login), body).post(path);
  }

  /** With the version that was read. */
  public static Response put(String login, String path, Object body, int version) {
    return json(as(login).header("If-Match", tag(version)), body).put(path);
  }

  public static Response delete(String login, String path, int version) {
    return as(login).header("If-Match", tag(version)).delete(path);
  }

  public static String tag(int version) {
    return "\"" + version + "\"";
  }

  /** The id of what a creation made. */
  public static String created(Response response) {
    return response.then().statusCode(201).extract().path("id");
  }

  /** A new part of a plan. */
  public static String part(String plan, String kind, Map<String, Object> body) {
    return created(post("director", "/api/v1/plans/" + plan + "/" + kind, body));
  }
}
