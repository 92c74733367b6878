package kg.onuguu.finance.rate;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.finance.FinanceSchool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rates with their days, and the conversion that is shown as such. */
@QuarkusTest
class ExchangeRatesApiTest {
  private static final String PATH = "/api/v1/exchange-rates";

  /** Long before the rates of the demonstration. */
  private static final LocalDate LAST_OF_OURS = LocalDate.of(1999, 12, 31);

  @Inject EntityManager database;

  @AfterEach
  @Transactional
  void forget() {
    database
        .createQuery("delete from ExchangeRate rate where rate.day <= :last")
        .setParameter("last", LAST_OF_OURS)
        .executeUpdate();
  }

  private static Map<String, Object> rate(String day, String rate, Object... changes) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("currency", "USD", "day", day, "rate", rate, "source", "Улуттук банк"));
    for (int i = 0; i < changes.length; i += 2) {
      body.put((String) changes[i], changes[i + 1]);
    }
    return body;
  }

  private static String added(String day, String rate) {
    return json(as("admin"), rate(day, rate))
        .post(PATH)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** One rate a day; a slip is corrected, and the journal keeps what stood there. */
  @Test
  void addedAndCorrected() {
    String key = Api.key();
    String id = null;
    for (int i = 0; i < 2; i++) {
      id =
          json(as("admin").header("Idempotency-Key", key), rate("1998-03-12", "84.5"))
              .post(PATH)
              .then()
              .statusCode(201)
              .header("ETag", tag(0))
              .body("rate", equalTo("84.5000"))
              .extract()
              .path("id");
    }
    json(as("admin"), rate("1998-03-12", "84.6"))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("detail", containsString("жазылган"));
    put("admin", PATH + "/" + id, rate("1998-03-12", "84.55"), 0)
        .then()
        .statusCode(200)
        .body("rate", equalTo("84.5500"));
    put("admin", PATH + "/" + id, rate("1998-03-12", "1"), 0).then().statusCode(412);
    json(as("admin"), rate("1998-03-12", "1")).put(PATH + "/" + id).then().statusCode(428);
    as("district").get(PATH + "/" + id).then().statusCode(200).body("rate", equalTo("84.5500"));
    as("admin")
        .get("/api/v1/audit-events?subject=exchange_rate&size=1")
        .then()
        .body("items[0].label", equalTo("USD 1998-03-12"))
        .body("items[0].changes.field", equalTo(List.of("rate")))
        .body("items[0].changes[0].before", equalTo("84.5000"));
    json(as("director"), rate("1998-03-13", "84.5")).post(PATH).then().statusCode(403);
    added("1998-03-14", "85");
    as("director")
        .get(PATH + "?currency=USD&size=200")
        .then()
        .statusCode(200)
        .body("items.findAll { it.day < '2000' }.day", contains("1998-03-14", "1998-03-12"));
  }

  /** the som has no rate, a rate is a number above zero of a day that is known. */
  @Test
  void refused() {
    String late = FinanceSchool.today().plusDays(2).toString();
    json(
            as("admin").header("Accept-Language", "ru"),
            rate(late, "84.12345", "currency", "KGS", "rate", "84.12345"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/currency", "/day", "/rate"))
        .body("errors.rule", contains("R-122", "R-122", "R-122"))
        .body("errors[2].message", equalTo("В курсе не больше четырёх знаков после запятой"));
    json(as("admin"), rate("1998-01-01", "0"))
        .post(PATH)
        .then()
        .statusCode(422)
        .body("errors.code", contains("rate_range"));
    json(as("admin"), rate("1998-01-01", "80", "source", "  "))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/source"));
  }

  private static ValidatableResponse conversion(FinanceSchool school, String query) {
    return school.get("/conversion?year=1997" + query).then().statusCode(200);
  }

  /**
   * without a rate nothing is converted and nothing is added; with one the answer says
   * which, and the currencies stay as they are.
   */
  @Test
  void convertedWithRateAndDay() {
    FinanceSchool school = FinanceSchool.of("director2");
    school.receives("source", "other", "date", "1997-03-01", "amount", "1000.00");
    school.receives("source", "other", "date", "1997-03-01", "amount", "70.05", "currency", "USD");
    school.spends("source", "other", "date", "1997-04-01", "amount", "20.00", "currency", "USD");
    added("1998-01-01", "90");
    conversion(school, "")
        .body("rateDay", equalTo("1997-12-31"))
        .body("currencies.currency", contains("KGS", "USD"))
        .body("currencies[1].original.closing", equalTo("50.05"))
        .body("currencies[1].converted", nullValue())
        .body("missing", contains("USD"))
        .body("together", nullValue());
    added("1997-12-29", "84.5");
    conversion(school, "")
        .body("missing", empty())
        .body("currencies[0].rate", nullValue())
        .body("currencies[1].rate.rate", equalTo("84.5000"))
        .body("currencies[1].rate.day", equalTo("1997-12-29"))
        .body("currencies[1].rate.source", equalTo("Улуттук банк"))
        .body("currencies[1].original.income", equalTo("70.05"))
        .body("currencies[1].converted.income", equalTo("5919.23"))
        .body("currencies[1].converted.expense", equalTo("1690.00"))
        .body("currencies[1].converted.closing", equalTo("4229.23"))
        .body("together.income", equalTo("6919.23"))
        .body("together.expense", equalTo("1690.00"));
    conversion(school, "&rateDay=1998-02-02").body("currencies[1].rate.rate", equalTo("90.0000"));
    conversion(school, "&rateDay=1997-12-28").body("missing", contains("USD"));
    as("district").get(school.path("/conversion?year=1997")).then().statusCode(404);
  }
}
