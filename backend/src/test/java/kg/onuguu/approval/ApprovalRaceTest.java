package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.approval.Ways.approved;
import static kg.onuguu.approval.Ways.submitted;
import static kg.onuguu.approval.Ways.tag;
import static kg.onuguu.approval.Ways.yes;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several people at once: nothing is decided twice, lost or half done. */
@QuarkusTest
class ApprovalRaceTest {
  @Inject EntityManager database;

  private static List<Integer> atOnce(List<Callable<Response>> requests) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(requests.size());
    try {
      List<Integer> statuses = new ArrayList<>();
      for (Future<Response> answer : threads.invokeAll(requests)) {
        statuses.add(answer.get().statusCode());
      }
      Collections.sort(statuses);
      return statuses;
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Response> decision(String login, String plan, String step) {
    String tag = tag(login, plan);
    return () ->
        json(as(login).header("If-Match", tag), yes(step, 1))
            .post("/api/v1/plans/" + plan + "/decisions");
  }

  @Test
  void twoSpecialistsDecideAtOnce() throws Exception {
    String plan = submitted("director");
    approved("director", plan, 1);
    List<Callable<Response>> requests =
        List.of(
            decision("district", plan, "education_authority"),
            decision("district", plan, "education_authority"));
    assertEquals(List.of(200, 412), atOnce(requests));
    as("district")
        .get("/api/v1/plans/" + plan + "/approval")
        .then()
        .body("history.size()", equalTo(4))
        .body("status", equalTo("authority_agreed"));
  }

  /** the last decisions on two plans of a school at once leave one in force. */
  @Test
  void twoPlansEnterIntoForceAtOnce() throws Exception {
    String first = almost();
    String second = almost();
    List<Callable<Response>> requests =
        List.of(
            decision("director", first, "local_self_government"),
            decision("director", second, "local_self_government"));
    assertEquals(List.of(200, 200), atOnce(requests));
    List<String> statuses = new ArrayList<>(List.of(status(first), status(second)));
    Collections.sort(statuses);
    assertEquals(List.of("in_force", "superseded"), statuses);
  }

  private static String almost() {
    String plan = submitted("director");
    approved("director", plan, 1);
    Ways.agreed("district", plan, 1, "education_authority");
    return plan;
  }

  private static String status(String plan) {
    return as("director").get("/api/v1/plans/" + plan).path("status");
  }

  /** What is frozen is what the plan says: an edit comes before the freeze or is refused. */
  @Test
  void anEditAndTheSubmissionAtOnce() throws Exception {
    for (int round = 0; round < 3; round++) {
      String plan = Ways.complete("director");
      String activity =
          as("director").get("/api/v1/plans/" + plan + "/content").path("activities[0].id");
      Map<String, Object> edit =
          Map.of(
              "direction", "teacher_mastery",
              "text", "Акыркы мүнөттө өзгөрдү",
              "schoolYear", 2027,
              "responsible", "Чарба башчысы",
              "dueOn", "2028-05-25",
              "expectedResult", "Натыйжа",
              "predecessorIds", List.of());
      String tag = tag("director", plan);
      List<Integer> statuses =
          atOnce(
              List.of(
                  () ->
                      json(as("deputy").header("If-Match", "\"0\""), edit)
                          .put("/api/v1/plans/" + plan + "/activities/" + activity),
                  () ->
                      as("director")
                          .header("If-Match", tag)
                          .post("/api/v1/plans/" + plan + "/submission")));
      assertTrue(
          statuses.equals(List.of(200, 200)) || statuses.equals(List.of(200, 409)),
          statuses.toString());
      assertEquals(
          (List<?>)
              as("director").get("/api/v1/plans/" + plan + "/content").path("activities.text"),
          as("director")
              .get("/api/v1/plans/" + plan + "/versions/1")
              .path("content.activities.text"));
    }
  }

  @Test
  void aPlanIsRevisedOnceAtATime() throws Exception {
    String plan = Ways.inForce("director");
    Callable<Response> revise =
        () ->
            json(as("director"), Map.of("reason", "Толуктоо"))
                .post("/api/v1/plans/" + plan + "/revision");
    assertEquals(List.of(201, 409, 409), atOnce(List.of(revise, revise, revise)));
  }

  /** A frozen text that somebody changed behind our back is told apart by its hash. */
  @Test
  void tamperingIsSeen() {
    String plan = submitted("director");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "update plan_version set content = replace(content, 'Натыйжа', 'Жок')"
                            + " where plan_id = :plan")
                    .setParameter("plan", bytes(plan))
                    .executeUpdate());
    as("director")
        .get("/api/v1/plans/" + plan + "/versions")
        .then()
        .statusCode(200)
        .body("[0].intact", equalTo(false));
  }

  private static byte[] bytes(String uuid) {
    UUID id = UUID.fromString(uuid);
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
