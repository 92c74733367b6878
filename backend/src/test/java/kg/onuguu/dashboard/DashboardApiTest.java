package kg.onuguu.dashboard;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.approval.Ways;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** The start page of every role. */
@QuarkusTest
class DashboardApiTest {
  @Inject EntityManagerFactory factory;
  @Inject EntityManager database;

  private static ValidatableResponse board(String login) {
    return as(login).get("/api/v1/me/dashboard").then().statusCode(200);
  }

  @Test
  void theDistrictSeesWhatWaits() {
    JsonPath board =
        board("district")
            .body("nextSteps.code", everyItem(in(List.of("agree_plan", "review_findings"))))
            .body("nextSteps[0].planId", notNullValue())
            .body("nextSteps[0].urgency", equalTo("soon"))
            .body("nextSteps.size()", lessThanOrEqualTo(8))
            .body("districts", hasSize(1))
            .body("districts[0].districtName.ky", equalTo("Кең-Суу району"))
            .body("districts[0].plansInForce", greaterThan(1))
            .body("districts[0].plansWaiting", greaterThan(3))
            .body("districts[0].schoolsWithoutPlan", greaterThan(0))
            .extract()
            .jsonPath();
    assertTrue(board.getString("nextSteps[0].message").startsWith("Планды окуп"));
    assertTrue(board.getInt("districts[0].schools") >= 9);
  }

  @Test
  void wordsComeInTheLanguageOfTheReader() {
    String ru =
        as("district")
            .header("Accept-Language", "ru")
            .get("/api/v1/me/dashboard")
            .path("nextSteps[0].message");
    assertTrue(ru.startsWith("Прочитайте план"), ru);
  }

  @Test
  void aCommissionMemberReads() {
    board("commission")
        .body("nextSteps.code", everyItem(equalTo("read_plan")))
        .body("nextSteps", not(empty()))
        .body("districts", empty());
  }

  /** A plan that was carried out is there to be read, but it is nobody's next step. */
  @Test
  void aCompletedPlanIsNoNextStep() {
    String plan = Ways.submitted("director");
    board("commission").body("nextSteps.planId", hasItem(plan));
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createQuery("update Plan set status = :completed where id = :plan")
                    .setParameter("completed", PlanStatus.COMPLETED)
                    .setParameter("plan", UUID.fromString(plan))
                    .executeUpdate());
    board("commission").body("nextSteps.planId", not(hasItem(plan)));
    as("commission").get("/api/v1/plans/" + plan).then().statusCode(200);
  }

  @Test
  void anAdministratorPutsRight() {
    board("admin").body("nextSteps.code", hasItem("appoint_directors"));
  }

  /** From a draft to a return, the start page says what is next, and to whom. */
  @Test
  void theSchoolIsLedAlongTheWay() {
    String draft = Ways.draft("director");
    // the thread begins where the school found its weaknesses
    step("director", "complete_plan", draft)
        .body("thread.link", hasItem("money"))
        .body("thread[0].link", equalTo("weaknesses"))
        .body("thread[0].count", greaterThan(0))
        .body("thread[0].selfEvaluationId", notNullValue())
        .body("thread[1].link", equalTo("problems"));
    for (String direction : Ways.DIRECTIONS) {
      Ways.activity("director", draft, direction);
    }
    step("director", "submit_plan", draft).body("plan.id", equalTo(draft));
    board("deputy").body("nextSteps.code", not(hasItem("submit_plan")));
    Ways.submit("director", draft).then().statusCode(200);
    step("director", "enter_decision", draft)
        .body(
            "nextSteps.find { it.code == 'enter_decision' }.message",
            equalTo("Педагогикалык кеңештин чечимин киргизиңиз: протоколдун номери жана датасы"));
    board("deputy")
        .body("nextSteps.code", not(hasItem("enter_decision")))
        .body("approval.steps[0].state", equalTo("current"))
        .body("approval.steps[0].actionable", equalTo(false));
    Ways.decide("director", draft, Ways.back("pedagogical_council", 1)).then().statusCode(200);
    step("deputy", "revise_returned", draft)
        .body(
            "nextSteps.find { it.code == 'revise_returned' }.params.comment",
            equalTo("Суунун мөөнөтүн тактаңыз"));
  }

  private static ValidatableResponse step(String login, String code, String plan) {
    return board(login).body("nextSteps.find { it.code == '" + code + "' }.planId", equalTo(plan));
  }

  /** House rule 9: the page of a district costs the same however many plans wait. */
  @Test
  void theBoardCostsTheSameHoweverMuchWaits() {
    board("district");
    long before = statements();
    String plan = Ways.submitted("director");
    Ways.approved("director", plan, 1);
    assertEquals(before, statements());
    assertTrue(before <= 8, "statements of a district's page: " + before);
  }

  private long statements() {
    Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.clear();
    board("district");
    return statistics.getPrepareStatementCount();
  }

  @Test
  void allLanguagesSayTheSame() {
    Set<String> keys = Messages.of("dashboard").keys(Language.KY);
    assertEquals(keys, Messages.of("dashboard").keys(Language.RU));
    assertEquals(keys, Messages.of("dashboard").keys(Language.EN));
    Set<String> approval = Messages.of("approval").keys(Language.KY);
    assertEquals(approval, Messages.of("approval").keys(Language.RU));
    assertEquals(approval, Messages.of("approval").keys(Language.EN));
  }
}
