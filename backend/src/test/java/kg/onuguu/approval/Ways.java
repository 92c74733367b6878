package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.shared.time.BusinessTime;

/** A plan on its way, made through the API as the people make it. */
public final class Ways {
  public static final List<String> DIRECTIONS =
      List.of(
          "teacher_mastery",
          "internal_control",
          "training_quality",
          "health_safety",
          "material_base",
          "finance");

  private Ways() {}

  static LocalDate today() {
    return LocalDate.now(BusinessTime.ZONE);
  }

  /** A draft that lacks nothing for the submission and the approval. */
  static String complete(String login) {
    return withActivities(login, draft(login), 2027);
  }

  /** An older plan that is entered afterwards. */
  static String completeHistorical(String login) {
    return withActivities(login, draft(login, 2018, true), 2018);
  }

  private static String withActivities(String login, String plan, int year) {
    for (String direction : DIRECTIONS) {
      activity(login, plan, direction, year);
    }
    return plan;
  }

  /** The head and the team are complete; there is no activity. */
  public static String draft(String login) {
    return draft(login, 2027, false);
  }

  private static String draft(String login, int year, boolean historical) {
    String school = as(login).get("/api/v1/me").path("schools[0].id");
    Map<String, Object> body = new HashMap<>();
    body.put("title", "Мектептин өнүктүрүү планы");
    body.put("firstSchoolYear", year);
    body.put("historical", historical);
    Map<String, Object> plan =
        json(as(login), body)
            .post("/api/v1/schools/" + school + "/plans")
            .then()
            .statusCode(201)
            .extract()
            .path("");
    String id = (String) plan.get("id");
    expectResults(login, plan);
    team(login, id);
    return id;
  }

  @SuppressWarnings("unchecked")
  private static void expectResults(String login, Map<String, Object> plan) {
    Map<String, Object> update = new HashMap<>();
    for (String field :
        List.of("title", "firstSchoolYear", "lastSchoolYear", "declaredTermYears", "forms")) {
      update.put(field, plan.get(field));
    }
    List<Map<String, Object>> stages = new ArrayList<>();
    for (Map<String, Object> stage : (List<Map<String, Object>>) plan.get("stages")) {
      Map<String, Object> copy = new HashMap<>(stage);
      copy.put("expectedResults", "Көрсөткүчтөр такталган");
      stages.add(copy);
    }
    update.put("stages", stages);
    json(as(login).header("If-Match", "\"" + plan.get("version") + "\""), update)
        .put("/api/v1/plans/" + plan.get("id"))
        .then()
        .statusCode(200);
  }

  public static String activity(String login, String plan, String direction) {
    return activity(login, plan, direction, 2027);
  }

  private static String activity(String login, String plan, String direction, int year) {
    return json(
            as(login),
            Map.of(
                "direction",
                direction,
                "text",
                "Иш-чара: " + direction,
                "schoolYear",
                year,
                "responsible",
                "Чарба башчысы",
                "dueOn",
                (year + 1) + "-05-25",
                "expectedResult",
                "Натыйжа",
                "predecessorIds",
                List.of()))
        .post("/api/v1/plans/" + plan + "/activities")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void team(String login, String plan) {
    member(login, plan, "parent", "Ата-эне Бир", "general_parents_meeting");
    member(login, plan, "parent", "Ата-эне Эки", "general_parents_meeting");
    member(login, plan, "parent", "Ата-эне Үч", "general_parents_meeting");
    member(login, plan, "teacher", "Мугалим Бир", "pedagogical_council");
    member(login, plan, "teacher", "Мугалим Эки", "pedagogical_council");
    member(login, plan, "teacher", "Мугалим Үч", "pedagogical_council");
    member(login, plan, "pupil", "Айдана Жашыруун", "general_pupils_meeting");
    member(login, plan, "admin", "Орун басар", null);
    member(login, plan, "other", "Айыл өкмөтүнүн өкүлү", null);
    String tag = as(login).get("/api/v1/plans/" + plan + "/team").header("ETag");
    json(
            as(login).header("If-Match", tag),
            Map.of("orderNumber", "17", "orderDate", today().minusDays(1).toString()))
        .post("/api/v1/plans/" + plan + "/team/confirmation")
        .then()
        .statusCode(200);
  }

  private static void member(
      String login, String plan, String category, String name, String electedBy) {
    Map<String, Object> body = new HashMap<>();
    body.put("category", category);
    body.put("fullName", name);
    body.put("skills", List.of());
    if (electedBy != null) {
      body.put("electedBy", electedBy);
      body.put("documentNumber", "1");
      body.put("documentDate", today().minusDays(1).toString());
    }
    if (category.equals("pupil")) {
      body.put("grade", "9-А");
    }
    json(as(login), body).post("/api/v1/plans/" + plan + "/team/members").then().statusCode(201);
  }

  static String tag(String login, String plan) {
    return as(login).get("/api/v1/plans/" + plan).then().statusCode(200).extract().header("ETag");
  }

  public static Response submit(String login, String plan) {
    return as(login)
        .header("If-Match", tag(login, plan))
        .post("/api/v1/plans/" + plan + "/submission");
  }

  public static String submitted(String login) {
    String plan = complete(login);
    submit(login, plan).then().statusCode(200);
    return plan;
  }

  /** A yes of today, complete. */
  static Map<String, Object> yes(String step, int version) {
    Map<String, Object> body = new HashMap<>();
    body.put("step", step);
    body.put("decision", "yes");
    body.put("versionNumber", version);
    body.put("decidedOn", today().toString());
    body.put("documentKind", "minutes");
    body.put("documentNumber", "1");
    body.put("signer", "Гүлзат Токтобаева");
    return body;
  }

  static Map<String, Object> yes(String step, int version, String field, Object value) {
    Map<String, Object> body = yes(step, version);
    if (value == null) {
      body.remove(field);
    } else {
      body.put(field, value);
    }
    return body;
  }

  public static Map<String, Object> back(String step, int version) {
    Map<String, Object> body = new HashMap<>();
    body.put("step", step);
    body.put("decision", "return");
    body.put("versionNumber", version);
    body.put("decidedOn", today().toString());
    body.put("comment", "Суунун мөөнөтүн тактаңыз");
    return body;
  }

  public static Response decide(String login, String plan, Map<String, Object> body) {
    return json(as(login).header("If-Match", tag(login, plan)), body)
        .post("/api/v1/plans/" + plan + "/decisions");
  }

  static void agreed(String login, String plan, int version, String... steps) {
    for (String step : steps) {
      decide(login, plan, yes(step, version)).then().statusCode(200);
    }
  }

  /** Steps 1 to 3. */
  public static void approved(String login, String plan, int version) {
    agreed(login, plan, version, "pedagogical_council", "mop_council", "director");
  }

  /** All five steps. */
  static String inForce(String login) {
    String plan = submitted(login);
    approved(login, plan, 1);
    agreed("district", plan, 1, "education_authority");
    agreed(login, plan, 1, "local_self_government");
    return plan;
  }
}
