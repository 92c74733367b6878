package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Comparator;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** What waits for the education authority. */
@QuarkusTest
class QueueApiTest {
  @Inject EntityManagerFactory factory;

  @Test
  void theLongestWaitingComesFirst() {
    JsonPath queue =
        as("district")
            .get("/api/v1/approval-queue")
            .then()
            .statusCode(200)
            .body("items.status", everyItem(equalTo("approved")))
            .extract()
            .jsonPath();
    List<Integer> days = queue.getList("items.waitingDays");
    assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    assertTrue(days.containsAll(List.of(27, 12, 4, 1)), days.toString());
    String again = "items.find { it.waitingDays == 4 }.";
    assertEquals(true, queue.getBoolean(again + "returnedBefore"));
    assertEquals(2, queue.getInt(again + "versionNumber"));
    assertEquals(2, queue.getInt("items.find { it.waitingDays == 12 }.openComments"));
  }

  @Test
  void aPlanComesWithItsApprovalAndGoesWithTheDecision() {
    String plan = Ways.submitted("director");
    Ways.agreed("director", plan, 1, "pedagogical_council", "mop_council");
    assertWaiting(plan, false);
    Ways.agreed("director", plan, 1, "director");
    assertWaiting(plan, true);
    Ways.agreed("director", plan, 1, "local_self_government");
    assertWaiting(plan, true);
    Ways.agreed("district", plan, 1, "education_authority");
    assertWaiting(plan, false);
  }

  private static void assertWaiting(String plan, boolean waits) {
    as("district")
        .get("/api/v1/approval-queue?size=200")
        .then()
        .statusCode(200)
        .body("items.planId", waits ? hasItem(plan) : not(hasItem(plan)));
  }

  /** letters that people mix up are equal. */
  @Test
  void wordsAreFolded() {
    as("district")
        .get("/api/v1/approval-queue?q=жаны-талап")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].schoolName.ky", equalTo("Жаңы-Талап орто мектеби"));
  }

  /** House rule 9: the number of statements does not grow with the page. */
  @Test
  void aPageCostsTheSameHoweverLong() {
    as("district").get("/api/v1/approval-queue?size=1");
    assertEquals(statements("?size=1"), statements("?size=200"));
  }

  private long statements(String query) {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.clear();
    as("district").get("/api/v1/approval-queue" + query).then().statusCode(200);
    return statistics.getPrepareStatementCount();
  }

  @Test
  void onlyTheDistrictHasIt() {
    for (String login : List.of("director", "deputy", "commission", "admin")) {
      as(login).get("/api/v1/approval-queue").then().statusCode(403);
    }
  }
}
