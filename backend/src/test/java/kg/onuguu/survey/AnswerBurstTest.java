package kg.onuguu.survey;

import static kg.onuguu.survey.Questionnaire.answers;
import static kg.onuguu.survey.Questionnaire.open;
import static kg.onuguu.survey.Questionnaire.token;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** A whole school answers in the same lesson: no answer is lost, and none counts twice. */
@QuarkusTest
class AnswerBurstTest {
  private static final int PEOPLE = 500;
  private static final int AT_ONCE = 64;
  private static final int TRIES = 40;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void fiveHundredAnswersAtOnceAreAllThere() throws Exception {
    Questionnaire survey = open("director");
    String code = survey.code();
    List<Callable<Integer>> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      boolean satisfied = i % 4 != 0;
      String wish = i % 10 == 0 ? "Сунуш " + i : null;
      people.add(() -> insist(code, token(), satisfied, wish));
    }
    assertEquals(List.of(201), statuses(people).stream().distinct().toList());
    survey.close();
    survey
        .results("director")
        .body("answered", equalTo(PEOPLE))
        .body("questions[0].options.count", equalTo(List.of(375, 125)))
        .body("questions[2].options.find { it.value == 5 }.count", equalTo(PEOPLE))
        .body("questions[3].answered", equalTo(50));
    kg.onuguu.Api.as("director")
        .get(survey.path() + "/questions/" + Questionnaire.WISH + "/texts?size=200")
        .then()
        .body("items.unique()", hasSize(50));
  }

  @Test
  void oneDeviceThatSendsManyTimesCountsOnce() throws Exception {
    Questionnaire survey = open("director");
    String code = survey.code();
    String device = token();
    List<Callable<Integer>> repeats = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      repeats.add(() -> insist(code, device, true, null));
    }
    List<Integer> statuses = statuses(repeats);
    assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses::toString);
    assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 201));
    survey.read("director").then().body("answered", equalTo(1));
  }

  @Test
  void whatWasAcceptedBeforeTheClosingCounts() throws Exception {
    Questionnaire survey = open("director");
    String code = survey.code();
    List<Callable<Integer>> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      all.add(() -> insist(code, token(), true, null));
    }
    all.add(30, () -> survey.close().extract().statusCode());
    List<Integer> statuses = statuses(all);
    int accepted = (int) statuses.stream().filter(status -> status == 201).count();
    assertTrue(statuses.stream().allMatch(status -> List.of(200, 201, 409).contains(status)));
    survey
        .read("director")
        .then()
        .body("status", equalTo("closed"))
        .body("answered", equalTo(accepted));
  }

  private static List<Integer> statuses(List<Callable<Integer>> calls) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> call : pool.invokeAll(calls)) {
        statuses.add(call.get());
      }
      return statuses;
    } finally {
      pool.shutdownNow();
    }
  }

  /** As the page does: an overloaded server is asked again, with the same token. */
  private int insist(String code, String device, boolean satisfied, String wish)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://localhost:%d/api/v1/public/surveys/%s/answers"
                        .formatted(RestAssured.port, code)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(device, satisfied, wish)))
            .build();
    int status = 0;
    for (int i = 0; i < TRIES; i++) {
      status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 503 && status != 429) {
        return status;
      }
      Thread.sleep(ThreadLocalRandom.current().nextLong(50, 400));
    }
    return status;
  }

  private String body(String device, boolean satisfied, String wish)
      throws JsonProcessingException {
    return json.writeValueAsString(
        Map.of("deviceToken", device, "answers", answers(satisfied, 5, wish)));
  }
}
