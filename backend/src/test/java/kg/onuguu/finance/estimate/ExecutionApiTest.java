package kg.onuguu.finance.estimate;

import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.finance.FinanceSchool;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Estimate against the book; source and years are of these tests alone, because entries stay for
 * ever.
 */
@QuarkusTest
class ExecutionApiTest {
  @Inject SessionFactory database;

  private FinanceSchool school;

  @BeforeEach
  void begin() {
    school = FinanceSchool.of("director2");
  }

  private ValidatableResponse execution(int year) {
    return school.get("/estimates/" + year + "/execution").then().statusCode(200);
  }

  private void confirmed(int year, List<Map<String, Object>> lines) {
    String estimate = "/estimates/" + year;
    school.put(estimate, Map.of("lines", lines), 0).then().statusCode(200);
    school
        .caller()
        .header("If-Match", tag(1))
        .body(Map.of("confirmedOn", "2024-01-15"))
        .post(school.path(estimate + "/confirmation"))
        .then()
        .statusCode(200);
  }

  private static Map<String, Object> line(String article, String source, String planned) {
    return Map.of("article", article, "source", source, "planned", planned);
  }

  private String spent(int year, String article, String amount, String currency) {
    return school
        .spends(
            "source", "supervisory_board",
            "article", article,
            "amount", amount,
            "currency", currency,
            "date", null,
            "year", year)
        .extract()
        .path("id");
  }

  /**
   * spent is what left the book in som in that year, exact, without what was
   * reversed; what nobody planned stands with it, dollars stand apart, and of nothing there is no
   * per cent.
   */
  @Test
  void planAgainstSpending() {
    int year = 2004;
    confirmed(2022, List.of(line("2231", "supervisory_board", "1.00")));
    school.receives("source", "supervisory_board", "amount", "1000.00", "date", null, "year", year);
    school.receives(
        "source",
        "supervisory_board",
        "amount",
        "50.00",
        "currency",
        "USD",
        "date",
        null,
        "year",
        year);
    execution(year).body("lines", empty()).body("total.percent", nullValue());

    spent(year, null, "0.10", "KGS");
    spent(year, null, "0.20", "KGS");
    String mistake = spent(year, null, "700.00", "KGS");
    school.reverse(mistake, 0).then().statusCode(201);
    spent(year, null, "20.00", "USD");
    execution(year)
        .body("status", equalTo("draft"))
        .body("lines", hasSize(1))
        .body("lines[0].article", nullValue())
        .body("lines[0].inEstimate", equalTo(false))
        .body("lines[0].figures.actual", equalTo("0.30"))
        .body("lines[0].figures.remaining", equalTo("-0.30"))
        .body("lines[0].figures.percent", nullValue())
        .body("otherCurrencies.currency", contains("USD"))
        .body("otherCurrencies.actual", contains("20.00"));
    execution(2022).body("total.actual", equalTo("0.00")).body("total.percent", equalTo("0.0"));
  }

  /** By article and by source the same sums; changes count, and more spending costs no query. */
  @Test
  void byArticleAndSource() {
    int year = 2023;
    confirmed(
        year,
        List.of(line("2222", "supervisory_board", "300.00"), line("2231", "staff_own", "100.00")));
    school
        .caller()
        .header("If-Match", tag(2))
        .header("Idempotency-Key", Api.key())
        .body(
            Map.of(
                "changedOn", "2024-03-01",
                "reason", "Көмүр",
                "moves",
                    List.of(
                        Map.of(
                            "article", "2231", "source", "supervisory_board", "amount", "60.00"))))
        .post(school.path("/estimates/" + year + "/changes"))
        .then()
        .statusCode(201);
    school.receives("source", "supervisory_board", "amount", "1000.00", "date", null, "year", year);
    spent(year, "2222", "100.00", "KGS");
    spent(year, "2231", "75.00", "KGS");
    long queries = Queries.during(database, () -> execution(year));
    spent(year, "2215", "5.00", "KGS");

    assertEquals(queries, Queries.during(database, () -> execution(year)));
    execution(year)
        .body("lines.article", contains("2215", "2222", "2231", "2231"))
        .body(
            "lines.source",
            contains("supervisory_board", "supervisory_board", "supervisory_board", "staff_own"))
        .body("lines.inEstimate", contains(false, true, true, true))
        .body("lines.figures.current", contains("0.00", "300.00", "60.00", "100.00"))
        .body("lines.figures.actual", contains("5.00", "100.00", "75.00", "0.00"))
        .body("articles.article", contains("2215", "2222", "2231"))
        .body("articles[2].figures.current", equalTo("160.00"))
        .body("articles[2].figures.percent", equalTo("46.9"))
        .body("articles[1].figures.percent", equalTo("33.3"))
        .body("sources.source", contains("supervisory_board", "staff_own"))
        .body("sources.figures.actual", contains("180.00", "0.00"))
        .body("total.planned", equalTo("400.00"))
        .body("total.changed", equalTo("60.00"))
        .body("total.current", equalTo("460.00"))
        .body("total.actual", equalTo("180.00"))
        .body("total.remaining", equalTo("280.00"));
    Api.as("district").get(school.path("/estimates/" + year + "/execution")).then().statusCode(404);
  }
}
