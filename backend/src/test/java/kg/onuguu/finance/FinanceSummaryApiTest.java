package kg.onuguu.finance;

import static kg.onuguu.finance.FinanceSchool.income;
import static kg.onuguu.finance.FinanceSchool.things;
import static kg.onuguu.finance.FinanceSchool.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Remainders, half-years and who sees what of the money. */
@QuarkusTest
class FinanceSummaryApiTest {
  private FinanceSchool school;

  @BeforeEach
  void begin() {
    school = FinanceSchool.of("director2");
  }

  private ValidatableResponse summary(int year) {
    return school
        .caller()
        .queryParam("year", year)
        .get(school.path("/summary"))
        .then()
        .statusCode(200);
  }

  /** remainder of a source, of the year and in all; R-122: som and dollars apart. */
  @Test
  void remainders() {
    school.receives("source", "other", "date", "2020-03-01", "amount", "1000.00");
    school.receives("source", "other", "date", "2020-03-01", "amount", "70.00", "currency", "USD");
    school.spends("source", "other", "date", "2020-04-01", "amount", "300.10");
    school.spends("source", "other", "date", "2021-04-01", "amount", "200.00");
    String wrong =
        school
            .receives("source", "other", "date", "2021-04-01", "amount", "5.00")
            .extract()
            .path("id");
    school.reverse(wrong, 0).then().statusCode(201);
    summary(2021)
        .body("year", equalTo(2021))
        .body("years", hasItems(2021, 2020))
        .body("balances.findAll { it.source == 'other' }.currency", contains("KGS", "USD"))
        .rootPath("balances.find { it.source == 'other' }")
        .body("opening", equalTo("699.90"))
        .body("year.income", equalTo("0.00"))
        .body("year.expense", equalTo("200.00"))
        .body("year.remainder", equalTo("-200.00"))
        .body("total.income", equalTo("1000.00"))
        .body("total.remainder", equalTo("499.90"));
    summary(2020)
        .body("totals.currency", contains("KGS", "USD"))
        .body(
            "flows.findAll { it.year == 2020 && it.currency == 'USD' }.income", contains("70.00"));
  }

  /** Things are counted by their units, and their estimated value is not money. */
  @Test
  void thingsAreNotMoney() {
    school.post(
        "/incomes", things("category", "textbooks_books", "date", "1995-05-05", "quantity", "468"));
    school.post(
        "/incomes",
        things("category", "textbooks_books", "date", "1995-06-05", "estimatedValue", "900.00"));
    school.post(
        "/incomes", things("category", "textbooks_books", "date", "1995-06-05", "unit", "топтом"));
    summary(1995)
        .body("things.size()", equalTo(1))
        .rootPath("things[0]")
        .body("category", equalTo("textbooks_books"))
        .body("entries", equalTo(3))
        .body("quantities.quantity", contains("470.000", "2.000"))
        .body("estimatedValue", equalTo("900.00"))
        .body("unvalued", equalTo(2))
        .noRootPath()
        .body("flows.findAll { it.year == 1995 }", equalTo(List.of()));
  }

  /** who pays for heating, light and water unless said otherwise. */
  @Test
  void localBudgetPaysForHeating() {
    summary(2020)
        .body("defaultSources.category", hasItems("heating", "electricity", "water_sewerage"))
        .body("defaultSources.source", everyItem(equalTo("local_budget")));
  }

  private static Map<String, Object> closed(boolean closed, String reason) {
    Map<String, Object> body = new HashMap<>(Map.of("closed", closed));
    body.put("reason", reason);
    return body;
  }

  /** Nothing is entered into a closed half-year; opening it again needs a reason. */
  @Test
  void closedHalfYear() {
    String id = school.receives("date", "1996-05-05", "amount", "3.00").extract().path("id");
    String yearAlone =
        school.receives("date", null, "year", 1996, "amount", "4.00").extract().path("id");
    school.put("/periods/1996/1", closed(true, null), 1).then().statusCode(412);
    school
        .put("/periods/1996/1", closed(true, null), 0)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("closed", equalTo(true))
        .body("closedByName", equalTo("Талант Бейшеев"))
        .body("entries", equalTo(1));
    school.put("/periods/1996/1", closed(false, null), 0).then().statusCode(412);
    school.post("/incomes", income("date", "1996-06-30")).then().statusCode(409);
    school.receives("date", "1996-07-01", "amount", "5.00");
    school.reverse(id, 0).then().statusCode(201).body("date", equalTo(today().toString()));
    school.put("/periods/1996/2", closed(true, null), 0).then().statusCode(200);
    school.post("/incomes", income("date", null, "year", 1996)).then().statusCode(409);
    school.reverse(yearAlone, 0, "date", "1996-12-31").then().statusCode(409);
    school
        .put("/periods/1996/1", closed(false, " "), 1)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("reason_required"));
    school
        .put("/periods/1996/1", closed(false, "Чек унутулган"), 1)
        .then()
        .statusCode(200)
        .body("reopenReason", equalTo("Чек унутулган"))
        .body("closedByName", nullValue());
    school.receives("date", "1996-06-30", "amount", "6.00");
    int next = today().getYear() + 1;
    school.put("/periods/" + next + "/1", closed(true, null), 0).then().statusCode(422);
    school
        .get("/periods")
        .then()
        .body("items.find { it.year == 1996 && it.half == 2 }.closed", equalTo(true))
        .body("items[0].year", equalTo(today().getYear()));
    school
        .caller()
        .queryParam("q", "1996")
        .queryParam("subject", "finance")
        .queryParam("action", "reopened")
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].changes.after", hasItem("Чек унутулган"));
  }

  /** the district reads sums, the commission entries, and neither a private name. */
  @Test
  void whoSeesWhat() {
    FinanceSchool demo = FinanceSchool.of("director");
    String id =
        demo.receives(
                "date", "1997-01-01",
                "counterparty", "Асел Жээнбекова",
                "counterpartyPrivate", true)
            .extract()
            .path("id");
    Api.as("commission")
        .queryParam("year", 1997)
        .get(demo.path("/entries"))
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].counterparty", nullValue())
        .body("items[0].counterpartyPrivate", equalTo(true))
        .body("items[0].createdByName", nullValue());
    Api.as("commission")
        .queryParam("q", "жээнбекова")
        .get(demo.path("/entries"))
        .then()
        .body("total", equalTo(0));
    Api.as("commission").get(demo.path("/entries/" + id)).then().body("counterparty", nullValue());
    Api.as("district").get(demo.path("/entries/" + id)).then().statusCode(403);
    Api.as("district")
        .queryParam("year", 1997)
        .get(demo.path("/summary"))
        .then()
        .statusCode(200)
        .body("totals[0].year.income", equalTo("30000.00"));
    Api.as("deputy")
        .header("If-Match", "\"0\"")
        .body(closed(true, null))
        .put(demo.path("/periods/1997/1"))
        .then()
        .statusCode(403);
  }
}
