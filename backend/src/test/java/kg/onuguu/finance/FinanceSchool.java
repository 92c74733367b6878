package kg.onuguu.finance;

import static kg.onuguu.plan.Fixture.tag;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.plan.Fixture;
import kg.onuguu.shared.time.BusinessTime;

/** The book of one school, as its director uses it. */
public final class FinanceSchool {
  private final String login;
  private final String school;

  private FinanceSchool(String login) {
    this.login = login;
    this.school = "/api/v1/schools/" + Fixture.school(login);
  }

  public static FinanceSchool of(String login) {
    return new FinanceSchool(login);
  }

  public static LocalDate today() {
    return LocalDate.now(BusinessTime.ZONE);
  }

  /** Money of a sponsor, today. */
  public static Map<String, Object> income(Object... changes) {
    Map<String, Object> body = new HashMap<>();
    body.put("source", "sponsor");
    body.put("kind", "cash");
    body.put("category", "canteen");
    body.put("amount", "30000.00");
    body.put("currency", "KGS");
    body.put("date", today().toString());
    body.put("purpose", "Ашканага идиш");
    return changed(body, changes);
  }

  /** Things without a price. */
  public static Map<String, Object> things(Object... changes) {
    Map<String, Object> body = income("kind", "in_kind", "quantity", "2", "unit", "даана");
    body.remove("amount");
    body.remove("currency");
    return changed(body, changes);
  }

  public static Map<String, Object> expense(Object... changes) {
    Map<String, Object> body = income("counterparty", "«Ак-Булут» дүкөнү");
    body.remove("kind");
    return changed(body, changes);
  }

  private static Map<String, Object> changed(Map<String, Object> body, Object... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      body.put((String) changes[i], changes[i + 1]);
    }
    return body;
  }

  public String path(String rest) {
    return school + "/finance" + rest;
  }

  public String school() {
    return school;
  }

  public RequestSpecification caller() {
    return Api.as(login);
  }

  public Response get(String rest) {
    return caller().get(path(rest));
  }

  public Response post(String rest, Map<String, Object> body) {
    return caller().header("Idempotency-Key", Api.key()).body(body).post(path(rest));
  }

  public ValidatableResponse receives(Object... changes) {
    return post("/incomes", income(changes)).then().statusCode(201);
  }

  public ValidatableResponse spends(Object... changes) {
    return post("/expenses", expense(changes)).then().statusCode(201);
  }

  public Response put(String rest, Map<String, Object> body, int version) {
    return caller().header("If-Match", tag(version)).body(body).put(path(rest));
  }

  public Response reverse(String id, int version, Object... changes) {
    return caller()
        .header("If-Match", tag(version))
        .header("Idempotency-Key", Api.key())
        .body(changed(new HashMap<>(Map.of("reason", "Ката киргизилген")), changes))
        .post(path("/entries/" + id + "/reversal"));
  }
}
