package kg.onuguu.finance.check;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.finance.FinanceSchool.income;
import static kg.onuguu.finance.FinanceSchool.things;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.access.Role;
import kg.onuguu.account.AccountSeeding;
import kg.onuguu.school.AdminUnitKind;
import kg.onuguu.school.InstructionLanguage;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.SchoolSeeding;
import kg.onuguu.shared.text.LocalizedName;
import org.junit.jupiter.api.Test;

/**
 * The money of seed 002 as its report prints it, with the second 350,000: exactly one DQ-08, which
 * district and commission see as long as both entries count.
 */
@QuarkusTest
class MoneyFindingsTest {
  private static final String DIRECTOR = "money-director";
  private static final String DISTRICT = "money-district";
  private static final String COMMISSION = "money-commission";

  @Inject SchoolSeeding schools;
  @Inject AccountSeeding accounts;

  private String school;

  /** A school of the test's own, in whose book nobody else writes. */
  private UUID make() {
    UUID district =
        schools.unit(
            AdminUnitKind.DISTRICT, null, new LocalizedName("Каражат району", "Район", "Money"));
    UUID id =
        schools.school(
            new SchoolSeeding.NewSchool(
                "2",
                new LocalizedName("Каражат мектеби", "Школа", "Money school"),
                SchoolKind.SECONDARY,
                district,
                null,
                "Мектеп көчөсү, 2",
                1964,
                List.of(InstructionLanguage.KY)));
    account(DIRECTOR, Role.DIRECTOR, id);
    account(COMMISSION, Role.COMMISSION_MEMBER, id);
    account(DISTRICT, Role.DISTRICT_SPECIALIST, district);
    return id;
  }

  private void account(String login, Role role, UUID of) {
    accounts.account(
        login,
        "Каражат " + login,
        role,
        List.of(of),
        LocalDate.of(2019, 8, 15),
        accounts.hash(Api.DEMO_PASSWORD));
  }

  private ValidatableResponse receives(Map<String, Object> body) {
    return json(as(DIRECTOR), body).post(school + "/finance/incomes").then().statusCode(201);
  }

  private ValidatableResponse money(String source, String category, String sum, Object... more) {
    Map<String, Object> body =
        income("source", source, "category", category, "amount", sum, "date", null);
    for (int i = 0; i < more.length; i += 2) {
      body.put((String) more[i], more[i + 1]);
    }
    return receives(body);
  }

  private ValidatableResponse findings(String login, String language) {
    return as(login)
        .header("Accept-Language", language)
        .get(school + "/data-quality?register=money")
        .then()
        .statusCode(200);
  }

  private ValidatableResponse entry(String id) {
    return as(DIRECTOR).get(school + "/finance/entries/" + id).then().statusCode(200);
  }

  private void links(String id, int version, String reason) {
    Map<String, Object> body = new HashMap<>(Map.of("evidenceIds", List.of()));
    body.put("duplicateDismissedReason", reason);
    json(as(DIRECTOR).header("If-Match", tag(version)), body)
        .put(school + "/finance/entries/" + id + "/links")
        .then()
        .statusCode(200);
  }

  @Test
  void theSecond350000IsOneFinding() {
    school = "/api/v1/schools/" + QuarkusTransaction.requiringNew().call(this::make);
    money(
        "local_budget",
        "water_sewerage",
        "350000.00",
        "year",
        2020,
        "purpose",
        "Суу түтүктөрүн тартуу жана канализация");
    money("sponsor", "canteen", "30000.00", "year", 2020, "purpose", "Ашкананын идиштери");
    money("local_budget", "heating", "60000.00", "year", 2021, "purpose", "От казанды оңдоо");
    money("sponsor", "textiles", "35000.00", "year", 2021, "purpose", "Класстардын пардалары");
    money("local_budget", "building_repair", "25000.00", "year", 2022, "purpose", "Имаратты оңдоо");
    money(
        "donor_project",
        "canteen",
        "6500.00",
        "year",
        2021,
        "currency",
        "USD",
        "purpose",
        "Ашкананы жаңыртуу");
    for (String thing : List.of("Телевизор: 5-а жана 7-б класстарына", "Ноутбук: информатика")) {
      receives(things("category", "ict_equipment", "date", null, "year", 2021, "purpose", thing));
    }
    findings(DIRECTOR, "ky").body("items", empty());
    String second =
        money("local_budget", "canteen", "350000.00", "year", 2021, "purpose", "Ашканага таза суу")
            .extract()
            .path("id");

    findings(DISTRICT, "ru")
        .body("items.code", contains("DQ-08"))
        .body("items[0].severity", equalTo("warning"))
        .body("items[0].rule", equalTo("R-127"))
        .body("items[0].schoolYear", equalTo(2021))
        .body("items[0].status", equalTo("open"))
        .body("items[0].title", equalTo("Похоже, одни и те же средства записаны дважды"))
        .body(
            "items[0].message",
            equalTo(
                "Запись №9 — 2021 г., 350\u00A0000\u00A0сом, Местный бюджет (айыл окмоту) — похожа на"
                    + " более раннюю: №1 (2020). Сумма и источник те же, назначение похожее. Если"
                    + " одни деньги записаны дважды, отмените одну из записей; если это другие"
                    + " деньги, напишите почему."));
    explainedHereAndThere(second);
    reversed(second);
    dollars();
  }

  /** A currency stands after the number in a form that suits any number, in each language. */
  private void dollars() {
    money(
        "donor_project",
        "canteen",
        "6500.00",
        "year",
        2022,
        "currency",
        "USD",
        "purpose",
        "Ашкананы жаңыртуу");
    Map.of("ky", "АКШ доллары", "ru", "долл. США", "en", "USD")
        .forEach(
            (language, name) ->
                findings(DISTRICT, language)
                    .body("items", hasSize(1))
                    .body("items[0].message", containsString(", 6\u00A0500\u00A0" + name + ", ")));
  }

  /** An explanation at the entry is one of the finding, and the other way round. */
  private void explainedHereAndThere(String second) {
    links(second, 0, "Бул башка каражат");
    findings(COMMISSION, "ky")
        .body("items[0].status", equalTo("explained"))
        .body("items[0].explanation.text", equalTo("Бул башка каражат"));
    links(second, 1, null);
    String finding =
        findings(DIRECTOR, "ky")
            .body("items[0].status", equalTo("open"))
            .body("items[0].explanation", nullValue())
            .extract()
            .path("items[0].id");
    entry(second).body("warnings", contains("duplicate_suspected", "no_document"));
    int version = findings(DIRECTOR, "ky").extract().path("items[0].version");
    json(as(DIRECTOR).header("If-Match", tag(version)), Map.of("text", "Экинчи бөлүк"))
        .put(school + "/data-quality/" + finding + "/explanation")
        .then()
        .statusCode(200);
    entry(second)
        .body("duplicateDismissedReason", equalTo("Экинчи бөлүк"))
        .body("warnings", contains("no_document"));
    findings(DISTRICT, "ky").body("items[0].status", equalTo("explained"));
  }

  /** What was reversed is no money: the finding is history. */
  private void reversed(String second) {
    int version = entry(second).extract().path("version");
    json(as(DIRECTOR).header("If-Match", tag(version)), Map.of("reason", "Эки жолу жазылган"))
        .post(school + "/finance/entries/" + second + "/reversal")
        .then()
        .statusCode(201);
    findings(DISTRICT, "ky").body("items", empty());
    as(COMMISSION)
        .get(school + "/data-quality?register=money&status=fixed")
        .then()
        .body("items.code", contains("DQ-08"));
  }
}
