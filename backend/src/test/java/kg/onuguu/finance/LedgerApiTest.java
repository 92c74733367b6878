package kg.onuguu.finance;

import static kg.onuguu.finance.FinanceSchool.expense;
import static kg.onuguu.finance.FinanceSchool.income;
import static kg.onuguu.finance.FinanceSchool.things;
import static kg.onuguu.finance.FinanceSchool.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The book of incomes and expenses. Each test has a source or a year of its own.
 */
@QuarkusTest
class LedgerApiTest {
  @Inject SessionFactory database;

  private FinanceSchool school;

  @BeforeEach
  void begin() {
    school = FinanceSchool.of("director2");
  }

  private ValidatableResponse refused(String rest, Map<String, Object> body, String rule) {
    return school.post(rest, body).then().statusCode(422).body("errors.rule", hasItem(rule));
  }

  private ValidatableResponse list(Object... filter) {
    var request = school.caller();
    for (int i = 0; i < filter.length; i += 2) {
      request.queryParam((String) filter[i], filter[i + 1]);
    }
    return request.get(school.path("/entries")).then().statusCode(200);
  }

  private static Map<String, Object> links(Object... changes) {
    Map<String, Object> links = new HashMap<>(Map.of("evidenceIds", List.of()));
    for (int i = 0; i < changes.length; i += 2) {
      links.put((String) changes[i], changes[i + 1]);
    }
    return links;
  }

  /** money has a sum, things have a quantity; unknown is neither. */
  @Test
  void eitherMoneyOrThings() {
    refused("/incomes", income("amount", null), "R-121")
        .body("errors[0].pointer", equalTo("/amount"));
    refused("/incomes", income("currency", null), "R-121");
    refused("/incomes", things("quantity", null), "R-121");
    refused("/incomes", things("unit", null), "R-121");
    refused("/incomes", things("amount", "500.00", "currency", "KGS"), "R-121")
        .body("errors[0].code", equalTo("amount_of_money"));
    refused("/incomes", income("date", null), "R-121")
        .body("errors[0].code", equalTo("day_or_year_required"));
    refused("/incomes", income("year", 1999), "R-121");
    refused("/incomes", income("date", today().plusDays(1).toString()), "R-121");
    school.post("/incomes", income("purpose", " ")).then().statusCode(400);
    school
        .post("/incomes", things("estimatedValue", "24000.50", "source", "ministry_in_kind"))
        .then()
        .statusCode(201)
        .body("kind", equalTo("in_kind"))
        .body("quantity", equalTo("2.000"))
        .body("estimatedValue", equalTo("24000.50"))
        .body("amount", nullValue());
  }

  /** the year alone, when the day is not known; such money counts to the second half. */
  @Test
  void yearAlone() {
    school
        .receives("date", null, "year", 2001, "source", "local_budget")
        .body("date", nullValue())
        .body("year", equalTo(2001))
        .body("half", nullValue());
    school.receives("date", "2001-06-30", "source", "local_budget").body("half", equalTo(1));
    list("year", 2001).body("items.date", contains("2001-06-30", null));
    list("year", 2001, "half", 2).body("items.date", contains(nullValue()));
    list("year", 2001, "sort", "date").body("items.date", contains("2001-06-30", null));
  }

  /** exact sums, and never two currencies together. */
  @Test
  void exactAndApart() {
    refused("/incomes", income("amount", "-1.00"), "R-123");
    refused("/incomes", income("amount", "0.001"), "R-123");
    school.receives("date", "2002-02-01", "amount", "0.1", "source", "local_budget");
    school.receives("date", "2002-02-02", "amount", "0.2", "source", "republican_budget");
    school.receives("date", "2002-02-02", "amount", "6500", "currency", "USD");
    school.spends("date", "2002-02-03", "amount", "500.50", "currency", "USD");
    list("year", 2002, "size", 1)
        .body("total", equalTo(4))
        .body("totals.currency", contains("KGS", "USD"))
        .body("totals.income", contains("0.30", "6500.00"))
        .body("totals.expense", contains("0.00", "500.50"))
        .body("totals.remainder", contains("0.30", "5999.50"));
    list("year", 2002, "type", "expense").body("totals.income", contains("0.00"));
  }

  /** money that names parents is refused with the lawful way; what they bring is shown. */
  @Test
  void noMoneyOfParents() {
    refused("/incomes", income("source", "parents_in_kind"), "R-124")
        .body("errors[0].code", equalTo("parents_cash"))
        .body("errors[0].message", containsString("көзөмөлчүлүк кеңеш"));
    refused("/incomes", income("counterparty", "7-класстын ата-энелери"), "R-124");
    refused("/incomes", income("counterparty", "Pодители"), "R-124");
    refused("/incomes", income("source", "other", "purpose", "Класстык жыйноо, парда"), "R-124");
    refused("/incomes", income("purpose", "Взносы на ремонт"), "R-124");
    refused("/incomes", income("purpose", "Ар бир класстан жарна"), "R-124");
    refused(
        "/incomes",
        income("source", "local_budget", "purpose", "Ата-энелерден чогултулган акча"),
        "R-124");
    school.receives(
        "source", "local_budget", "purpose", "Ата-энелер бөлмөсүн оңдоо", "date", "2003-03-03");
    school.receives("purpose", "Макулатура жыйноо үчүн идиш", "date", "2003-03-03");
    Map<String, Object> contract = Map.of("kind", "contract", "number", "7");
    school.receives(
        "source", "supervisory_board",
        "counterparty", "Ата-эне",
        "document", contract,
        "date", "2003-03-04");
    school
        .post("/incomes", things("source", "parents_in_kind", "counterparty", "Ата-энелер"))
        .then()
        .statusCode(201)
        .body("warnings", hasItem("parents_in_kind"));
  }

  /** nobody spends more of a source than there is, and nobody takes back what is spent. */
  @Test
  void neverBeyondTheBalance() {
    String id = school.receives("source", "special_funds").extract().path("id");
    refused("/expenses", expense("source", "special_funds", "amount", "35000.00"), "R-126")
        .body("errors[0].code", equalTo("beyond_balance"))
        .body("errors[0].params.balance", equalTo("30000.00"))
        .body("errors[0].message", containsString("30 000,00 сом".replace(' ', '\u00A0')));
    refused("/expenses", expense("source", "special_funds", "currency", "USD"), "R-126");
    String spent =
        school.spends("source", "special_funds", "amount", "29999.99").extract().path("id");
    refused("/expenses", expense("source", "special_funds", "amount", "0.02"), "R-126");
    school.reverse(id, 0).then().statusCode(422).body("errors[0].code", equalTo("already_spent"));
    school.reverse(spent, 0).then().statusCode(201);
    school.reverse(id, 0).then().statusCode(201);
    list("source", "special_funds", "currency", "KGS")
        .body("totals[0].remainder", equalTo("0.00"))
        .body("totals[0].income", equalTo("0.00"));
  }

  /** R-127, DQ-08: the same 350,000 twice, in other words and a year later. */
  @Test
  void sameMoneyTwice() {
    String first =
        school
            .receives(
                "source", "local_budget",
                "category", "water_sewerage",
                "amount", "350000.00",
                "date", null,
                "year", 2010,
                "purpose", "Суу түтүктөрүн тартуу жана канализация")
            .body("warnings", not(hasItem("duplicate_suspected")))
            .extract()
            .path("id");
    Map<String, Object> again =
        income(
            "source", "local_budget",
            "category", "canteen",
            "amount", "350000.00",
            "date", "2011-05-01",
            "purpose", "Ашканага таза суу");
    String second =
        school
            .post("/incomes", again)
            .then()
            .statusCode(201)
            .body("warnings", hasItem("duplicate_suspected"))
            .body("duplicates.id", contains(first))
            .extract()
            .path("id");
    list("warning", "duplicate_suspected", "source", "local_budget", "year", 2011)
        .body("items.id", contains(second));
    school
        .receives(
            "source",
            "local_budget",
            "amount",
            "350000.00",
            "date",
            "2011-06-01",
            "purpose",
            "Партадагы")
        .body("duplicates", empty());
    school
        .put("/entries/" + second + "/links", links("duplicateDismissedReason", "Эки акт бар"), 0)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("duplicates", empty())
        .body("warnings", not(hasItem("duplicate_suspected")));
    school
        .put("/entries/" + second + "/links", links(), 1)
        .then()
        .body("duplicates.id", contains(first));
    school.reverse(first, 0).then().statusCode(201);
    school.get("/entries/" + second).then().body("duplicates", empty());
  }

  /** two papers with numbers of their own are two payments. */
  @Test
  void twoPapersAreTwoPayments() {
    Map<String, Object> act = Map.of("kind", "act", "number", "12");
    school.receives("amount", "700.00", "date", "2012-01-10", "document", act);
    school
        .receives(
            "amount", "700.00",
            "date", "2012-02-10",
            "document", Map.of("kind", "act", "number", "13"))
        .body("duplicates", empty());
    school
        .receives("amount", "700.00", "date", "2012-03-10", "document", act)
        .body("duplicates.size()", equalTo(1));
  }

  /** extra-budgetary money that nobody decided on; a decision must be there. */
  @Test
  void withoutADecision() {
    school.receives("source", "staff_own", "amount", "900.00");
    school.receives("source", "republican_budget", "amount", "900.00");
    school
        .spends("source", "staff_own", "amount", "400.00")
        .body("warnings", containsInAnyOrder("no_decision", "no_document"));
    school
        .spends(
            "source", "republican_budget",
            "amount", "400.00",
            "article", "2222",
            "document", Map.of("kind", "receipt"))
        .body("warnings", empty())
        .body("article", equalTo("2222"));
    refused(
        "/expenses",
        expense(
            "source", "staff_own", "amount", "1.00", "decisionId", UUID.randomUUID().toString()),
        "R-125");
    school
        .post("/expenses", expense("source", "staff_own", "amount", "1.00", "article", "9999"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_article"));
    list("source", "staff_own", "warning", "no_decision").body("total", equalTo(1));
  }

  /** A mistake is taken back by an opposite entry; both stay, and numbers have no gaps. */
  @Test
  void reversal() {
    ValidatableResponse wrong =
        school.receives("date", "2013-04-05", "amount", "5.00", "counterparty", "«Бек» ЖЧК");
    String id = wrong.extract().path("id");
    int number = wrong.extract().path("number");
    String opposite =
        school
            .reverse(id, 0)
            .then()
            .statusCode(201)
            .body("type", equalTo("reversal"))
            .body("reversedType", equalTo("income"))
            .body("number", equalTo(number + 1))
            .body("date", equalTo("2013-04-05"))
            .body("reverses.number", equalTo(number))
            .body("reverses.reason", equalTo("Ката киргизилген"))
            .extract()
            .path("id");
    school
        .get("/entries/" + id)
        .then()
        .body("reversal.id", equalTo(opposite))
        .body("reversible", equalTo(false))
        .body("warnings", empty());
    list("year", 2013, "type", "income")
        .body("items.id", containsInAnyOrder(id, opposite))
        .body("totals[0].income", equalTo("0.00"));
    list("year", 2013, "type", "reversal").body("items.id", contains(opposite));
    school.reverse(id, 1).then().statusCode(409);
    school.reverse(opposite, 0).then().statusCode(409);
    school.reverse(id, 0).then().statusCode(412);
    school
        .caller()
        .body(Map.of("reason", "x"))
        .post(school.path("/entries/" + id + "/reversal"))
        .then()
        .statusCode(428);
    String other = school.receives("date", "2013-04-05", "amount", "6.00").extract().path("id");
    school.reverse(other, 0, "date", "2013-04-04").then().statusCode(422);
    school.reverse(other, 0, "date", "2013-07-04").then().body("half", equalTo(2));
    school
        .caller()
        .queryParam("subjectId", opposite)
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].subject", equalTo("finance"))
        .body("items[0].changes.find { it.field == 'reverses' }.after", equalTo("№" + number));
  }

  /** A repeat of a creation answers the first answer, and enters nothing. */
  @Test
  void repeated() {
    String key = Api.key();
    Map<String, Object> body = income("date", "2014-01-01");
    for (int i = 0; i < 2; i++) {
      school
          .caller()
          .header("Idempotency-Key", key)
          .body(body)
          .post(school.path("/incomes"))
          .then()
          .statusCode(201);
    }
    list("year", 2014).body("total", equalTo(1));
  }

  /** Papers are attached afterwards, and deleted no more silently. */
  @Test
  void evidenceIsAttached() {
    String paper =
        Api.json(
                school.caller(),
                Map.of(
                    "kind", "financial_report",
                    "title", "Акт №5",
                    "documentDate", "2015-01-01",
                    "personalData", false,
                    "url", "https://mektep.kg/" + UUID.randomUUID()))
            .post(school.school() + "/evidence")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String id = school.receives("date", "2015-01-01", "amount", "15.00").extract().path("id");
    school
        .put("/entries/" + id + "/links", links("evidenceIds", List.of(paper)), 0)
        .then()
        .body("evidenceIds", contains(paper))
        .body("warnings", empty());
    school.caller().get(school.school() + "/evidence/" + paper).then().body("uses", equalTo(1));
    school
        .put(
            "/entries/" + id + "/links",
            links("evidenceIds", List.of(UUID.randomUUID().toString())),
            1)
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("unknown_evidence"));
    school.put("/entries/" + id + "/links", links(), 0).then().statusCode(412);
  }

  /** ө/о are equal; and what the journal keeps of a natural person. */
  @Test
  void foundByWords() {
    String id =
        school
            .receives(
                "date", "2016-01-01",
                "purpose", "Өрттөн коргоо",
                "counterparty", "Асан Усөнов",
                "counterpartyPrivate", true)
            .body("counterparty", equalTo("Асан Усөнов"))
            .extract()
            .path("id");
    list("q", "орттон", "year", 2016).body("items.id", contains(id));
    list("q", "усонов", "year", 2016).body("items.id", contains(id));
    school
        .caller()
        .queryParam("subjectId", id)
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].action", equalTo("created"))
        .body("items[0].changes.find { it.field == 'counterparty' }.after", equalTo("•••"))
        .body("items[0].changes.find { it.field == 'amount' }.after", equalTo("30000.00"));
  }

  @Test
  void queries() {
    for (int i = 0; i < 3; i++) {
      school.receives("date", "2017-01-01");
    }
    school.reverse(school.receives("date", "2017-01-01").extract().path("id"), 0);
    read(1);
    assertEquals(
        Queries.during(database, () -> read(1)), Queries.during(database, () -> read(200)));
  }

  private void read(int size) {
    list("size", size, "sort", "number");
  }
}
