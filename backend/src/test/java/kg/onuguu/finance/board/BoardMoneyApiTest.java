package kg.onuguu.finance.board;

import static kg.onuguu.finance.FinanceSchool.today;
import static kg.onuguu.finance.board.BoardSchool.act;
import static kg.onuguu.finance.board.BoardSchool.decision;
import static kg.onuguu.finance.board.BoardSchool.member;
import static kg.onuguu.finance.board.BoardSchool.report;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.finance.FinanceSchool;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the book of the money and those who watch over it say of each other. */
@QuarkusTest
class BoardMoneyApiTest {
  private static final int MOST_QUERIES = 24;

  @Inject SessionFactory database;

  private BoardSchool school;
  private FinanceSchool book;

  @BeforeEach
  void begin() {
    school = BoardSchool.of("director2");
    book = FinanceSchool.of("director2");
  }

  @AfterEach
  void clear() {
    school.clear();
  }

  /** each currency apart; what was reversed is not spent, but holds the decision. */
  @Test
  void expensesRestOnDecisions() {
    book.receives("date", "2003-01-10", "amount", "60000.00", "source", "donor_project");
    book.receives(
        "date", "2003-01-10", "amount", "900.00", "currency", "USD", "source", "donor_project");
    String decided = school.created("/decisions", decision("decidedOn", "2003-02-01"));
    String first = spent(decided, "20000.00", "KGS");
    String second = spent(decided, "10000.01", "KGS");
    spent(decided, "700.00", "USD");
    one(decided)
        .body("expenses.count", equalTo(3))
        .body("expenses.sums.currency", contains("KGS", "USD"))
        .body("expenses.sums.amount", contains("30000.01", "700.00"))
        .body("expenses.exceeded", equalTo(true));
    book.reverse(second, 0).then().statusCode(201);
    one(decided)
        .body("expenses.count", equalTo(2))
        .body("expenses.sums.amount", contains("20000.00", "700.00"))
        .body("expenses.exceeded", equalTo(false));
    book.caller()
        .get(book.path("/entries/" + first))
        .then()
        .body("decision.id", equalTo(decided))
        .body("decision.number", equalTo("3"))
        .body("decision.body", equalTo("supervisory"))
        .body("warnings", not(hasItem("no_decision")));
    school
        .delete("/decisions/" + decided, 0)
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-125"))
        .body("detail", containsString("өчүрүлбөйт"));
    String foreign = BoardSchool.of("director").created("/decisions", decision());
    book.post(
            "/expenses",
            FinanceSchool.expense(
                "date", "2003-03-01", "source", "donor_project", "decisionId", foreign))
        .then()
        .statusCode(422);
    BoardSchool.of("director").delete("/decisions/" + foreign, 0).then().statusCode(204);
  }

  private String spent(String decision, String amount, String currency) {
    return book.spends(
            "date", "2003-03-01",
            "source", "donor_project",
            "amount", amount,
            "currency", currency,
            "decisionId", decision)
        .extract()
        .path("id");
  }

  private ValidatableResponse one(String decision) {
    return school.get("/decisions/" + decision);
  }

  /** a year with money, or with what was left of it, wants an act and a report. */
  @Test
  void whatIsDue() {
    int last = today().getMonthValue() == 1 ? today().getYear() - 2 : today().getYear() - 1;
    book.receives("date", (last - 1) + "-12-30", "amount", "10.00", "source", "other");
    book.receives("amount", "10.00", "source", "other");
    due(last).body("code", contains("revision_act_missing", "parents_report_missing"));
    due(last - 1).body("code", contains("revision_act_missing", "parents_report_missing"));
    due(last - 5).body("code", empty());
    due(last + 1).body("code", empty());
    school.get("").body("reminders.code", hasItem("supervisory_board_missing"));
    school.created("/members", member());
    school.created("/revision-acts", act(last, "checkedOn", today().toString()));
    due(last).body("code", contains("parents_report_missing"));
    String from = (last - 1) + "-01-01";
    String to = last + "-12-31";
    school.created(
        "/parents-reports", report("heldOn", today().toString(), "aboutFrom", from, "aboutTo", to));
    due(last).body("code", empty());
    due(last - 1)
        .body("code", contains("revision_act_missing"))
        .body("rule", contains("R-130"))
        .body("message", contains(containsString((last - 1) + "-жылдын")));
    school.get("").body("reminders.code", not(hasItem("supervisory_board_missing")));
  }

  private ValidatableResponse due(int year) {
    return school.get("").rootPath("reminders.findAll { it.year == " + year + " }");
  }

  /** the district reads people, acts and numbers; the overview costs the same for many. */
  @Test
  void readersAndQueries() {
    BoardSchool demo = BoardSchool.of("director");
    Api.as("district")
        .get(demo.path(""))
        .then()
        .statusCode(200)
        .body("meetings", nullValue())
        .body("decisions", nullValue())
        .body("parentsReports", nullValue())
        .body("counts.decisions", equalTo(demo.get("").extract().path("counts.decisions")));
    Api.as("district").get(demo.path("/revision-acts")).then().statusCode(200);
    Api.as("district").get(demo.path("/decisions")).then().statusCode(403);
    Api.as("commission").get(demo.path("/decisions")).then().statusCode(200);
    demo.get("");
    long many = Queries.during(database, () -> demo.get(""));
    assertTrue(many <= MOST_QUERIES, "The overview sends " + many);
    String paper = school.evidence("Протокол");
    school.created("/meetings", BoardSchool.meeting("evidenceIds", List.of(paper)));
    long one = Queries.during(database, () -> school.get("/meetings"));
    for (int number = 3; number < 6; number++) {
      Map<String, Object> more = BoardSchool.meeting("number", Integer.toString(number));
      more.put("evidenceIds", List.of(paper));
      school.created("/meetings", more);
    }
    assertEquals(one, Queries.during(database, () -> school.get("/meetings")));
  }
}
