package kg.onuguu.plan;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.activity;
import static kg.onuguu.plan.Fixture.delete;
import static kg.onuguu.plan.Fixture.part;
import static kg.onuguu.plan.Fixture.plan;
import static kg.onuguu.plan.Fixture.post;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to edits when the status changes, also at the same moment. */
@QuarkusTest
class EditAndSubmitTest {
  @Inject PlanAccess access;
  @Inject InForce inForce;

  private String plan;
  private String root;
  private String activity;

  @BeforeEach
  void begin() {
    plan = plan("director");
    root = "/api/v1/plans/" + plan;
    activity = part(plan, "activities", activity());
  }

  /** An edit that comes while the plan is being submitted waits, and is then refused. */
  @Test
  void anEditWaitsForTheSubmission() throws Exception {
    CountDownLatch locked = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    CompletableFuture<Void> submission =
        CompletableFuture.runAsync(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          Plan own = lock();
                          locked.countDown();
                          await(mayCommit);
                          own.submit(Role.DIRECTOR, Instant.now());
                        }));
    await(locked);
    CompletableFuture<Integer> edit =
        CompletableFuture.supplyAsync(
            () ->
                put("deputy", root + "/activities/" + activity, activity("text", "Кечикти"), 0)
                    .statusCode());
    Thread.sleep(300);
    assertFalse(edit.isDone(), "the edit did not wait");
    mayCommit.countDown();
    submission.get(10, TimeUnit.SECONDS);
    assertEquals(409, edit.get(10, TimeUnit.SECONDS));
    as("director")
        .get(root + "/content")
        .then()
        .body("activities[0].text", equalTo("Ашканага таза суу киргизүү"));
  }

  /** nothing of a submitted plan is written, in any of its parts. */
  @Test
  void nothingIsWrittenAfterSubmission() {
    String problem = part(plan, "problems", Map.of("text", "Көйгөй"));
    QuarkusTransaction.requiringNew().run(() -> lock().submit(Role.DIRECTOR, Instant.now()));
    post("director", root + "/activities", activity())
        .then()
        .statusCode(409)
        .body("code", equalTo("ILLEGAL_TRANSITION"))
        .body("rule", equalTo("R-016"));
    put("director", root + "/problems/" + problem, Map.of("text", "Башка"), 0)
        .then()
        .statusCode(409);
    delete("director", root + "/problems/" + problem, 0).then().statusCode(409);
    post("director", root + "/goals", Map.of("text", "М", "problemIds", List.of()))
        .then()
        .statusCode(409);
    delete("director", root, 1).then().statusCode(409);
    as("director").get(root).then().body("editable", equalTo(false));
  }

  /** done needs a result, not done a reason; R-018: overdue while it is open. */
  @Test
  void progressOfAPlanInForce() {
    put("director", root + "/activities/" + activity, activity("dueOn", "2026-11-20"), 0)
        .then()
        .statusCode(200)
        .body("overdue", equalTo(true));
    inForce.enter(plan);
    put("director", root + "/activities/" + activity, activity(), 1)
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-016"))
        .body("detail", containsString("нуска"));
    progress(1, Map.of("status", "done"))
        .statusCode(422)
        .body("rule", equalTo("R-019"))
        .body("errors[0].pointer", equalTo("/actualResult"));
    progress(1, Map.of("status", "not_done"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/statusReason"));
    progress(1, Map.of("status", "done", "actualResult", "Бүттү", "actualOn", "2099-01-01"))
        .statusCode(422)
        .body("errors[0].code", equalTo("in_future"));
    progress(1, Map.of("status", "in_progress")).statusCode(200).body("overdue", equalTo(true));
    progress(1, Map.of("status", "done", "actualResult", "Бүттү")).statusCode(412);
    progress(2, Map.of("status", "done", "actualResult", "Төрт чорго иштеп жатат"))
        .statusCode(200)
        .body("status", equalTo("done"))
        .body("overdue", equalTo(false))
        .body("actualResult", equalTo("Төрт чорго иштеп жатат"));
    progress(3, Map.of("status", "cancelled", "statusReason", "Кайра баштайбыз")).statusCode(200);
    QuarkusTransaction.requiringNew().run(() -> lock().complete(Role.DIRECTOR, Instant.now()));
    progress(4, Map.of("status", "planned")).statusCode(409);
  }

  private ValidatableResponse progress(int version, Map<String, Object> said) {
    Map<String, Object> body = new HashMap<>(said);
    body.put("evidenceIds", List.of());
    return json(as("deputy").header("If-Match", tag(version)), body)
        .post(root + "/activities/" + activity + "/progress")
        .then();
  }

  private Plan lock() {
    return access.lock(new AccessScope.Nationwide(), UUID.fromString(plan));
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("waited too long");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
