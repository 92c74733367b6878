package kg.onuguu.evaluation;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kg.onuguu.Api;

/** Self-evaluations of the director's school, each test in a school year of its own. */
public final class Evaluations {
  public static final String BASE = "/api/v1/self-evaluations/";

  /** Far from the years of the demonstration; the registers are looked back at all the same. */
  private static final AtomicInteger YEARS = new AtomicInteger(2040);

  private Evaluations() {}

  public static String school() {
    return school("director");
  }

  public static String school(String login) {
    return Api.as(login).get("/api/v1/me").path("schools[0].id");
  }

  public static int year() {
    return YEARS.getAndIncrement();
  }

  public static Map<String, Object> start(int year) {
    return new HashMap<>(
        Map.of("schoolYear", year, "purpose", "annual", "firstYear", 2022, "lastYear", 2026));
  }

  /** An empty one that looks back over 2022 to 2026. */
  public static String create() {
    return create(start(year()));
  }

  public static String create(Map<String, Object> body) {
    return create("director", body);
  }

  public static String create(String login, Map<String, Object> body) {
    return Api.json(Api.as(login), body)
        .post("/api/v1/schools/" + school(login) + "/self-evaluations")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Response open(String login, String id) {
    return Api.as(login).get(BASE + id);
  }

  public static String tag(String id) {
    return open("admin", id).header("ETag");
  }

  public static Map<String, Object> text(String words) {
    return Map.of(
        "blocks",
        List.of(
            Map.of("kind", "paragraph", "runs", List.of(Map.of("kind", "text", "text", words)))));
  }

  /** A criterion with that text; no evidence, and the reason for it. */
  public static Map<String, Object> response(String words) {
    return new HashMap<>(
        Map.of("narrative", text(words), "level", "met", "noEvidenceReason", "Даярдалып жатат"));
  }

  public static ValidatableResponse write(String login, String id, String code, Object body) {
    return write(login, id, code, body, version(id, code));
  }

  public static ValidatableResponse write(
      String login, String id, String code, Object body, int version) {
    return Api.json(Api.as(login), body)
        .header("If-Match", "\"" + version + "\"")
        .put(BASE + id + "/criteria/" + code)
        .then();
  }

  public static int version(String id, String code) {
    return open("admin", id).path("criteria.find { it.code == '%s' }.version".formatted(code));
  }

  public static ValidatableResponse decide(String login, String id, String verb) {
    return decide(login, id, verb, Map.of());
  }

  public static ValidatableResponse decide(String login, String id, String verb, Object body) {
    return Api.json(Api.as(login), body)
        .header("If-Match", tag(id))
        .post(BASE + id + "/" + verb)
        .then();
  }

  public static String point(String id, String section, String kind, String words) {
    return point("director", id, section, kind, words);
  }

  private static String point(String login, String id, String section, String kind, String words) {
    return Api.json(Api.as(login), Map.of("sectionCode", section, "kind", kind, "text", words))
        .post(BASE + id + "/points")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Everything that the finalisation asks for, in the shortest words. */
  public static void fill(String id) {
    fill("director", id);
  }

  public static void fill(String login, String id) {
    for (String block :
        List.of(
            "structure_registration",
            "mission",
            "head_contacts",
            "licences",
            "previous_accreditation",
            "address")) {
      Api.json(Api.as(login), Map.of("notApplicable", false, "narrative", text("Киришүү")))
          .header("If-Match", "\"0\"")
          .put(BASE + id + "/intro/" + block)
          .then()
          .statusCode(200);
    }
    List<String> codes = open(login, id).path("criteria.code");
    codes.forEach(code -> write(login, id, code, response("Текст " + code), 0).statusCode(200));
    List<String> sections = open(login, id).path("sections.code");
    for (String section : sections) {
      point(login, id, section, "strength", "Күчтүү жак");
      point(login, id, section, "weakness", "Алсыз жак");
    }
    commission(login, id);
  }

  public static void commission(String login, String id) {
    Api.json(
            Api.as(login),
            Map.of(
                "orderNumber",
                "42",
                "orderDate",
                "2026-10-01",
                "chair",
                Map.of("fullName", "Айгүл Сыдыкова"),
                "members",
                List.of(
                    Map.of("fullName", "Нурлан Асанбеков"),
                    Map.of("fullName", "Гүлзат Токтобаева"))))
        .header("If-Match", "\"0\"")
        .put(BASE + id + "/commission")
        .then()
        .statusCode(200)
        .body("complete", equalTo(true));
  }

  /** Filled and sent. */
  public static String submitted() {
    String id = create();
    fill(id);
    decide("deputy", id, "agreement").statusCode(200);
    decide("director", id, "finalisation").statusCode(200);
    decide("director", id, "submission").statusCode(200);
    return id;
  }
}
