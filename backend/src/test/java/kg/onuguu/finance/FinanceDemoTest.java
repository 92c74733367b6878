package kg.onuguu.finance;

import static kg.onuguu.finance.FinanceSchool.income;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What seed 002 tells of the money of the school, in the book of the demonstration. */
@QuarkusTest
class FinanceDemoTest {
  private FinanceSchool school;

  @BeforeEach
  void begin() {
    school = FinanceSchool.of("director");
  }

  private ValidatableResponse list(String... filter) {
    var request = school.caller();
    for (int i = 0; i < filter.length; i += 2) {
      request.queryParam(filter[i], filter[i + 1]);
    }
    return request.get(school.path("/entries")).then().statusCode(200);
  }

  /** DQ-08: 435,000 of the municipality, dollars apart, the 350,000 once. */
  @Test
  void countedOnceAndApart() {
    list("source", "local_budget", "kind", "cash", "q", "айыл өкмөтү")
        .body("totals.currency", contains("KGS"))
        .body("totals[0].income", equalTo("435000.00"));
    list("currency", "USD", "source", "donor_project")
        .body("totals[0].income", equalTo("6500.00"))
        .body("items.date", hasItem(nullValue()));
    String second =
        school
            .post(
                "/incomes",
                income(
                    "source", "local_budget",
                    "amount", "350000.00",
                    "date", null,
                    "year", 2021,
                    "purpose", "Ашкананы таза суу менен камсыздоо"))
            .then()
            .statusCode(201)
            .body("warnings", hasItem("duplicate_suspected"))
            .body("duplicates[0].date", equalTo("2020-09-15"))
            .extract()
            .path("id");
    school.reverse(second, 0).then().statusCode(201);
  }

  /**
   * Spent in a year of the plan on no activity of it: told of sponsors' money, not of the budget.
   */
  @Test
  void moneyOnNoActivity() {
    list("warning", "no_activity")
        .body("items.source", hasItem("donor_project"))
        .body("items.source", not(hasItem("local_budget")))
        .body("items.year", not(hasItem(2026)))
        .body("items.type", everyItem(equalTo("expense")));
    list("year", "2023", "type", "expense")
        .body("items.warnings.flatten()", not(hasItem("no_activity")));
  }

  /** Things without a price are no money; an activity says what it cost. */
  @Test
  void thingsAndAnActivity() {
    list("kind", "in_kind", "category", "textbooks_books")
        .body("items[0].quantity", equalTo("468.000"))
        .body("items[0].estimatedValue", nullValue());
    String activity =
        list("year", "2023", "category", "ict_equipment", "type", "expense")
            .extract()
            .path("items[0].activity.id");
    school
        .get("/activities/" + activity)
        .then()
        .body("title", equalTo("Эки кабинетке проектор коюу"))
        .body("budget.amount", equalTo("70000.00"))
        .body("unspent", equalTo("1600.00"));
  }
}
