package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Comments at places of a plan. */
@QuarkusTest
class CommentApiTest {
  private static Map<String, Object> at(String section, Object target, String text) {
    Map<String, Object> body = new HashMap<>();
    body.put("section", section);
    body.put("text", text);
    if (target != null) {
      body.put("targetId", target);
    }
    return body;
  }

  private static Response write(String login, String plan, Map<String, Object> body) {
    return json(as(login), body).post("/api/v1/plans/" + plan + "/comments");
  }

  private static Map<String, Object> answer(String parent) {
    Map<String, Object> body = at("activities", null, "Оңдодук");
    body.put("parentId", parent);
    return body;
  }

  private static Response resolve(String login, String plan, String comment, String tag) {
    return (tag == null ? as(login) : as(login).header("If-Match", tag))
        .post("/api/v1/plans/" + plan + "/comments/" + comment + "/resolution");
  }

  @Test
  void theDistrictAsksAndTheSchoolAnswers() {
    String plan = Ways.draft("director");
    String activity = Ways.activity("director", plan, "finance");
    String comment =
        write("district", plan, at("activities", activity, "Мөөнөтүн тактап коюңуз"))
            .then()
            .statusCode(201)
            .body("targetLabel", equalTo("6.1 Иш-чара: finance"))
            .body("authorName", equalTo("Эркин Мамытов"))
            .body("authorRole", equalTo("district_specialist"))
            .body("resolved", equalTo(false))
            .extract()
            .path("id");
    String answer =
        write("deputy", plan, answer(comment))
            .then()
            .statusCode(201)
            .body("parentId", equalTo(comment))
            .body("targetId", equalTo(activity))
            .extract()
            .path("id");
    write("district", plan, answer(answer)).then().statusCode(409);
    as("admin")
        .get("/api/v1/plans/" + plan + "/comments")
        .then()
        .statusCode(200)
        .body("items.id", contains(comment, answer));
    resolve("director", plan, answer, "\"0\"").then().statusCode(409);
    resolve("director", plan, comment, null).then().statusCode(428);
    resolve("director", plan, comment, "\"9\"").then().statusCode(412);
    resolve("director", plan, comment, "\"0\"")
        .then()
        .statusCode(200)
        .body("resolved", equalTo(true))
        .body("resolvedByName", equalTo("Айгүл Сыдыкова"));
    resolve("district", plan, comment, "\"1\"").then().statusCode(409);
    write("director", plan, answer(comment)).then().statusCode(409);
  }

  @Test
  void onlyTheSchoolOrTheAuthorSettles() {
    String plan = Ways.draft("director");
    String comment = write("director", plan, at("settings", null, "Өзүбүзгө эскертүү")).path("id");
    resolve("district", plan, comment, "\"0\"").then().statusCode(403);
    String own = write("district", plan, at("team", null, "Тең салмагын текшериңиз")).path("id");
    resolve("district", plan, own, "\"0\"").then().statusCode(200);
  }

  /** the label that is kept never names a pupil. */
  @Test
  void aPupilIsNotNamedInTheLabel() {
    String plan = Ways.draft("director");
    String pupil =
        as("director")
            .get("/api/v1/plans/" + plan + "/team")
            .path("members.find { it.category == 'pupil' }.id");
    write("director", plan, at("team", pupil, "Макулдугу барбы?"))
        .then()
        .statusCode(201)
        .body("targetLabel", not(containsString("Айдана")));
  }

  /** With a draft that nobody has seen its comments go, answers and all. */
  @Test
  void commentsGoWithTheDraft() {
    String plan = Ways.draft("director");
    String comment = write("district", plan, at("team", null, "Ким шайланды?")).path("id");
    write("director", plan, answer(comment)).then().statusCode(201);
    as("director")
        .header("If-Match", Ways.tag("director", plan))
        .delete("/api/v1/plans/" + plan)
        .then()
        .statusCode(204);
  }

  @Test
  void wrongPlacesAreRefused() {
    String plan = Ways.draft("director");
    write("district", plan, at("activities", UUID.randomUUID(), "Мында эмне бар?"))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/targetId"));
    write("district", plan, answer(UUID.randomUUID().toString()))
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/parentId"));
    write("district", plan, at("activities", null, "   ")).then().statusCode(400);
    write("district", plan, at("nowhere", null, "Кайда?")).then().statusCode(400);
    write("district", plan, at("team", null, "x".repeat(4001))).then().statusCode(400);
  }

  @Test
  void aRepeatIsOneComment() {
    String plan = Ways.draft("director");
    String key = key();
    for (int i = 0; i < 2; i++) {
      assertEquals(
          201,
          json(as("district").header("Idempotency-Key", key), at("team", null, "Бир эле жолу"))
              .post("/api/v1/plans/" + plan + "/comments")
              .statusCode());
    }
    as("district").get("/api/v1/plans/" + plan + "/comments").then().body("items", hasSize(1));
  }
}
