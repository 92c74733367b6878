package kg.onuguu.finance.publicreport;

import static kg.onuguu.Api.anonymous;
import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.Api.key;
import static kg.onuguu.finance.FinanceSchool.things;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Queries;
import kg.onuguu.finance.FinanceSchool;
import kg.onuguu.plan.Fixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The public report of a school without money of the demonstration; a year for each test.
 */
@QuarkusTest
class FinanceReportApiTest {
  private static final String REPORTS = "/reports";
  private static final String OPEN = "/api/v1/public/finance/";
  private static final String DONOR = "Токтосунова Жылдыз";

  @Inject EntityManager database;
  @Inject SessionFactory statistics;

  private FinanceSchool school;

  @BeforeEach
  void begin() {
    school = FinanceSchool.of("director2");
  }

  private ValidatableResponse preview(int year, int half) {
    return school
        .caller()
        .queryParam("year", year)
        .queryParam("half", half)
        .get(school.path(REPORTS + "/preview"))
        .then()
        .statusCode(200);
  }

  private ValidatableResponse publish(int year, Integer half, String reason) {
    Map<String, Object> body = new HashMap<>(Map.of("year", year));
    body.put("half", half);
    body.put("correctionReason", reason);
    return school.post(REPORTS, body).then();
  }

  private String published(int year, int half) {
    return publish(year, half, null).statusCode(201).extract().path("id");
  }

  private String code() {
    return school.get(REPORTS).then().statusCode(200).extract().path("code");
  }

  private Response open(String rest) {
    return anonymous().get(OPEN + code() + rest);
  }

  /**
   * Balances hold together, sums stand by source, a person is nowhere named; then all is frozen.
   */
  @Test
  void whatIsPublishedNeverChanges() {
    school.receives("date", "2005-02-01", "amount", "350000", "source", "local_budget");
    school.receives(
        "date", "2005-03-01", "amount", "65000", "counterparty", "«Көк-Жайык» дыйкан чарбасы");
    school.receives(
        "date",
        "2005-03-02",
        "amount",
        "5000",
        "counterparty",
        DONOR,
        "counterpartyPrivate",
        true,
        "purpose",
        "Токтосунованын Жылдыздын ашканага жардамы");
    school.receives("date", "2005-03-03", "amount", "6500", "currency", "USD");
    school.post(
        "/incomes",
        things(
            "date",
            "2005-04-01",
            "counterparty",
            DONOR,
            "counterpartyPrivate",
            true,
            "purpose",
            "Телевизор"));
    school.spends("date", "2005-05-01", "amount", "30000", "document", Map.of("kind", "receipt"));
    school.spends(
        "date", "2005-05-02", "amount", "1000", "purpose", "Токтосунова Жылдыздан алынган парда");
    preview(2005, 1)
        .body("nextEdition", equalTo(1))
        .body("notices.code", contains("names_person", "open", "no_decision", "no_document"))
        .body("notices.find { it.code == 'names_person' }.texts", hasSize(1))
        .body("notices.findAll { it.blocking }", hasSize(0));
    String first = published(2005, 1);
    ValidatableResponse report =
        open("/reports/" + first)
            .then()
            .statusCode(200)
            .body("edition", equalTo(1))
            .body("correctionReason", nullValue())
            .body("intact", equalTo(true))
            .body("content.from", equalTo("2005-01-01"))
            .body("content.to", equalTo("2005-06-30"))
            .body("content.money.currency", contains("KGS", "USD"))
            .body("content.money[0].received", equalTo("420000.00"))
            .body("content.money[0].spent", equalTo("31000.00"))
            .body("content.money[0].sources.amount", contains("350000.00", "65000.00", "5000.00"))
            .body("content.money[0].sources[1].giver", equalTo("«Көк-Жайык» дыйкан чарбасы"))
            .body("content.money[0].sources[2].giver", nullValue())
            .body("content.money[0].sources[2].privatePersons", equalTo(true))
            .body("content.money[0].purposes[0].document", equalTo("receipt"))
            .body("content.money[0].purposes[1].purpose", nullValue())
            .body("content.money[0].purposes[1].documented", equalTo(false))
            .body("content.money[1].received", equalTo("6500.00"))
            .body("content.things[0].quantity", equalTo("2"))
            .body("content.things[0].privatePersons", equalTo(true));
    BigDecimal opening = new BigDecimal((String) report.extract().path("content.money[0].opening"));
    report.body(
        "content.money[0].closing",
        equalTo(opening.add(new BigDecimal("389000.00")).toPlainString()));
    String before = open("/reports/" + first).asString();

    school.receives("date", "2005-06-01", "amount", "100", "source", "local_budget");
    assertEquals(before, open("/reports/" + first).asString());
    publish(2005, 1, null)
        .statusCode(422)
        .body("errors.code", contains("correction_reason_needed"))
        .body("errors.rule", contains("R-128"));
    publish(2005, 1, "Токтосунова Жылдыздын акчасы")
        .statusCode(422)
        .body("errors.code", contains("reason_names_person"));
    publish(2005, 1, "Бир төлөм унутулуп калган")
        .statusCode(201)
        .body("edition", equalTo(2))
        .body("correctionReason", equalTo("Бир төлөм унутулуп калган"))
        .body("content.money[0].received", equalTo("420100.00"));
    assertEquals(before, open("/reports/" + first).asString());
    publish(2005, 1, "Дагы бир жолу").statusCode(409);
    preview(2005, 1).body("notices.find { it.code == 'unchanged' }.blocking", equalTo(true));
    open("")
        .then()
        .statusCode(200)
        .body("reports.findAll { it.year == 2005 }.edition", contains(2, 1))
        .body("reports.findAll { it.year == 2005 }.newest", contains(true, false));
    as("admin")
        .queryParam("subject", "finance")
        .get("/api/v1/audit-events")
        .then()
        .statusCode(200)
        .body("items.action", hasItem("published"));
  }

  /** What an entry of before took off stands in the period in which it was taken off. */
  @Test
  void reversalsOfEarlierPeriods() {
    String id =
        school
            .receives("date", "2006-05-01", "amount", "700", "counterparty", "«Бек» ЖЧК")
            .extract()
            .path("id");
    String first = published(2006, 1);
    school.reverse(id, 0, "date", "2006-08-01").then().statusCode(201);
    String second = published(2006, 2);
    String whole = publish(2006, null, null).statusCode(201).extract().path("id");
    open("/reports/" + first).then().body("content.money[0].received", equalTo("700.00"));
    open("/reports/" + second)
        .then()
        .body("content.money[0].received", equalTo("-700.00"))
        .body("content.money[0].sources[0].correction", equalTo(true));
    open("/reports/" + whole)
        .then()
        .body("half", nullValue())
        .body("content.money[0].received", equalTo("0.00"))
        .body("content.money[0].sources", hasSize(0));
  }

  /** what is not over is looked at, never published; who may is the director alone. */
  @Test
  void whatRunsIsNotPublished() {
    int year = FinanceSchool.today().getYear();
    preview(year, FinanceSchool.today().getMonthValue() > 6 ? 2 : 1)
        .body("notices.find { it.code == 'running' }.blocking", equalTo(true));
    publish(year, null, null).statusCode(409).body("rule", equalTo("R-128"));
    String foreign = school.path(REPORTS);
    as("director").get(foreign).then().statusCode(404);
    as("commission").get(foreign).then().statusCode(404);
    json(as("director").header("Idempotency-Key", key()), Map.of("year", 2006))
        .post(foreign)
        .then()
        .statusCode(404);
    String own = FinanceSchool.of("director").path(REPORTS);
    json(as("deputy").header("Idempotency-Key", key()), Map.of("year", 2006))
        .post(own)
        .then()
        .statusCode(403);
    as("district").get(own).then().statusCode(200);
    as("district").get(own + "/preview?year=2006").then().statusCode(403);
  }

  /** A repeat of a lost answer makes no second edition. */
  @Test
  void aRepeatIsAnsweredAgain() {
    String once = key();
    Map<String, Object> body = Map.of("year", 2007, "half", 2);
    String first =
        json(school.caller().header("Idempotency-Key", once), body)
            .post(school.path(REPORTS))
            .then()
            .statusCode(201)
            .header("Location", containsString(school.path(REPORTS)))
            .extract()
            .path("id");
    json(school.caller().header("Idempotency-Key", once), body)
        .post(school.path(REPORTS))
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
  }

  /** As it is typed from the sheet; cached; nothing for others, and no report of another school. */
  @Test
  void byTheCodeOfTheDoor() {
    String report = published(2008, 1);
    String code = code();
    String typed =
        code.substring(0, 5).toUpperCase(java.util.Locale.ROOT) + "-" + code.substring(5);
    String tag =
        anonymous()
            .get(OPEN + typed)
            .then()
            .statusCode(200)
            .body("code", equalTo(code))
            .body("contact.districtName.ky", not(nullValue()))
            .header("Cache-Control", equalTo("public, max-age=300"))
            .extract()
            .header("ETag");
    anonymous().header("If-None-Match", tag).get(OPEN + code).then().statusCode(304);
    anonymous()
        .get("/api/v1/public/schools/" + Fixture.school("director2"))
        .then()
        .body("financeCode", equalTo(code));
    anonymous().get(OPEN + "zzzzzzzzzz").then().statusCode(404);
    open("/reports/" + UUID.randomUUID()).then().statusCode(404);
    open("/reports/" + UUID.randomUUID() + "/csv").then().statusCode(404);
    open("/reports/" + UUID.randomUUID() + "/document").then().statusCode(404);
    as("director")
        .get(FinanceSchool.of("director").path(REPORTS + "/" + report))
        .then()
        .statusCode(404);
  }

  /** Numbers plain, words quoted and inert, in the language that was asked for. */
  @Test
  void asATable() {
    school.receives("date", "2009-02-01", "amount", "80", "counterparty", "ОсОО \"Ак, Суу\"");
    school.spends("date", "2009-03-01", "amount", "20.5", "purpose", "=1+1");
    String report = published(2009, 1);
    Response csv = open("/reports/" + report + "/csv?language=ru");
    csv.then().statusCode(200).header("Content-Disposition", startsWith("attachment"));
    List<String> rows = csv.asString().lines().toList();
    assertEquals("\uFEFF\"Раздел\",\"Валюта\",\"Код\",\"Название\"", start(rows.get(0), 4));
    assertTrue(
        rows.contains(
            "\"Откуда поступили деньги\",\"KGS\",\"sponsor\",\"Спонсор\",\"ОсОО \"\"Ак,"
                + " Суу\"\"\",80.00,,,,,"),
        csv.asString());
    assertTrue(rows.stream().anyMatch(row -> row.contains("\"'=1+1\",,20.50,")), csv.asString());
    assertTrue(open("/reports/" + report + "/csv").asString().contains("Акча кайдан келди"));
  }

  private static String start(String row, int cells) {
    return String.join(",", List.of(row.split(",")).subList(0, cells));
  }

  @Test
  void onPaper() throws IOException {
    school.receives("date", "2009-08-01", "amount", "1250000", "source", "local_budget");
    String report = published(2009, 2);
    for (String language : List.of("ky", "ru")) {
      Response pdf = open("/reports/" + report + "/document?language=" + language);
      pdf.then().statusCode(200).contentType("application/pdf");
      try (PDDocument document = Loader.loadPDF(pdf.asByteArray())) {
        String text = new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        assertTrue(
            text.contains(
                language.equals("ky")
                    ? "Ата-энелерден акча чогултулбайт."
                    : "С родителей деньги не собирают."),
            text);
        assertTrue(text.contains("1 250 000,00"), text);
      }
    }
  }

  /** No name of an account, of the staff or of a private donor leaves with any form of a report. */
  @Test
  void nobodyIsNamed() {
    school.receives(
        "date", "2004-02-01", "amount", "9", "counterparty", DONOR, "counterpartyPrivate", true);
    String report = published(2004, 1);
    String all =
        open("").asString()
            + open("/reports/" + report).asString()
            + new String(open("/reports/" + report + "/csv").asByteArray(), StandardCharsets.UTF_8);
    List<String> people =
        database
            .createQuery("select account.fullName from UserAccount account", String.class)
            .getResultList();
    assertTrue(people.size() > 5);
    assertFalse(all.contains(DONOR));
    people.stream()
        .filter(name -> name.contains(" "))
        .forEach(name -> assertFalse(all.contains(name), name));
    assertFalse(all.contains("publishedBy"));
  }

  /** A period with much money costs as many queries as one without. */
  @Test
  void costsAFixedNumberOfQueries() {
    for (int day = 10; day < 20; day++) {
      school.receives("date", "2003-09-" + day, "amount", "11." + day, "source", "other");
    }
    preview(1999, 1);
    long none = Queries.during(statistics, () -> preview(1999, 1));
    long many = Queries.during(statistics, () -> preview(2003, 2));
    assertEquals(none, many);
    assertTrue(many <= 14, "sends " + many);
    published(2003, 2);
    String code = code();
    long open =
        Queries.during(statistics, () -> anonymous().get(OPEN + code).then().statusCode(200));
    assertTrue(open <= 6, "sends " + open);
  }
}
