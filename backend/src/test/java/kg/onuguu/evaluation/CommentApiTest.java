package kg.onuguu.evaluation;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;

/** The talk of colleagues at a criterion. */
@QuarkusTest
class CommentApiTest {

  private static ValidatableResponse say(String login, String id, Map<String, Object> body) {
    return Api.json(Api.as(login), body).post(BASE + id + "/comments").then();
  }

  private static void asked(String id, boolean waits) {
    Api.as("deputy")
        .get("/api/v1/me/dashboard")
        .then()
        .body(
            "nextSteps.findAll { it.code == 'answer_mention' }.selfEvaluationId",
            waits ? hasItem(id) : not(hasItem(id)));
  }

  /** A mention stands among the next steps until the person answers. */
  @Test
  void mentionsAndAnswers() {
    String id = Evaluations.create();
    String deputy =
        Evaluations.open("director", id).path("colleagues.find { it.role == 'deputy' }.id");
    say("director", id, Map.of("text", "Кайда?")).statusCode(422);
    say("director", id, Map.of("criterionCode", "9.9", "text", "Кайда?")).statusCode(422);
    say(
            "director",
            id,
            Map.of("criterionCode", "1.1", "text", "Ким?", "mentions", List.of(UUID.randomUUID())))
        .statusCode(422)
        .body("errors.code", contains("not_a_colleague"));
    String comment =
        say(
                "director",
                id,
                Map.of(
                    "criterionCode",
                    "1.1",
                    "text",
                    "ОШ-1ди тиркеңизчи",
                    "mentions",
                    List.of(deputy, deputy)))
            .statusCode(201)
            .body("mentions.fullName", contains("Нурлан Асанбеков"))
            .extract()
            .path("id");
    asked(id, true);
    Evaluations.open("deputy", id).then().body("criteria[0].openComments", equalTo(1));
    String answer =
        say("deputy", id, Map.of("parentId", comment, "text", "Тиркедим"))
            .statusCode(201)
            .body("criterionCode", equalTo("1.1"))
            .extract()
            .path("id");
    asked(id, false);
    say("director", id, Map.of("parentId", answer, "text", "Рахмат")).statusCode(409);
    resolve("director", id, answer).statusCode(409);
    resolve("deputy", id, comment).statusCode(200).body("resolved", equalTo(true));
    resolve("director", id, comment).statusCode(412);
    say("deputy", id, Map.of("parentId", comment, "text", "Дагы")).statusCode(409);
    Api.as("director")
        .queryParam("criterionCode", "1.1")
        .get(BASE + id + "/comments")
        .then()
        .body("items.text", contains("ОШ-1ди тиркеңизчи", "Тиркедим"));
    Evaluations.open("director", id)
        .then()
        .body("criteria[0].openComments", equalTo(0))
        .body("criteria[0].comments", equalTo(2));
  }

  private static ValidatableResponse resolve(String login, String id, String comment) {
    return Api.as(login)
        .header("If-Match", "\"0\"")
        .post(BASE + id + "/comments/" + comment + "/resolution")
        .then();
  }

  /** The talk stays in the school. */
  @Test
  void othersDoNotReadIt() {
    String id = Evaluations.submitted();
    say("director", id, Map.of("criterionCode", "1.1", "text", "Биздин сөз")).statusCode(201);
    Api.as("district").get(BASE + id + "/comments").then().statusCode(403);
    Evaluations.open("district", id).then().body("criteria[0].comments", equalTo(0));
  }
}
