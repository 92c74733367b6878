package kg.onuguu.finance.board;

import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.in;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.plan.Fixture;
import kg.onuguu.shared.time.BusinessTime;

/** Those who watch over the money of one school, as its director writes of them. */
final class BoardSchool {
  static final List<String> KINDS =
      List.of("/decisions", "/meetings", "/members", "/revision-acts", "/parents-reports");

  private final String login;
  private final String school;

  private BoardSchool(String login) {
    this.login = login;
    this.school = "/api/v1/schools/" + Fixture.school(login);
  }

  static BoardSchool of(String login) {
    return new BoardSchool(login);
  }

  static LocalDate today() {
    return LocalDate.now(BusinessTime.ZONE);
  }

  static Map<String, Object> with(Map<String, Object> body, Object... changes) {
    Map<String, Object> changed = new HashMap<>(body);
    for (int i = 0; i < changes.length; i += 2) {
      changed.put((String) changes[i], changes[i + 1]);
    }
    return changed;
  }

  static Map<String, Object> member(Object... changes) {
    return with(
        Map.of("body", "supervisory", "name", "Таалайбек Жумабаев", "role", "member"), changes);
  }

  static Map<String, Object> meeting(Object... changes) {
    return with(Map.of("body", "supervisory", "heldOn", "2026-02-12", "number", "2"), changes);
  }

  static Map<String, Object> decision(Object... changes) {
    return with(
        Map.of(
            "body",
            "supervisory",
            "number",
            "3",
            "decidedOn",
            "2026-02-12",
            "subject",
            "Ашкананын идиштерин алуу",
            "amount",
            "30000",
            "currency",
            "KGS"),
        changes);
  }

  static Map<String, Object> act(int year, Object... changes) {
    return with(
        Map.of("year", year, "checkedOn", (year + 1) + "-01-24", "result", "clean"), changes);
  }

  static Map<String, Object> report(Object... changes) {
    return with(
        Map.of(
            "heldOn",
            "2026-09-18",
            "audience",
            "Ата-энелердин жалпы чогулушу",
            "aboutFrom",
            "2026-01-01",
            "aboutTo",
            "2026-06-30"),
        changes);
  }

  String school() {
    return school;
  }

  String path(String rest) {
    return school + "/finance/board" + rest;
  }

  RequestSpecification caller() {
    return Api.as(login);
  }

  ValidatableResponse get(String rest) {
    return caller().get(path(rest)).then().statusCode(200);
  }

  ValidatableResponse post(String rest, Map<String, Object> body) {
    return caller().header("Idempotency-Key", Api.key()).body(body).post(path(rest)).then();
  }

  String created(String rest, Map<String, Object> body) {
    return post(rest, body).statusCode(201).extract().path("id");
  }

  Response put(String rest, Map<String, Object> body, int version) {
    return caller().header("If-Match", tag(version)).body(body).put(path(rest));
  }

  Response delete(String rest, int version) {
    return caller().header("If-Match", tag(version)).delete(path(rest));
  }

  /** A link in the register of evidence. */
  String evidence(String title) {
    return caller()
        .header("Idempotency-Key", Api.key())
        .body(
            Map.of(
                "kind",
                "website_link",
                "title",
                title,
                "personalData",
                false,
                "url",
                "https://example.org/minutes"))
        .post(school + "/evidence")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Removes everything that tests wrote, but decisions with expenses. */
  void clear() {
    for (String kind : KINDS) {
      List<Map<String, Object>> items = get(kind + "?size=200").extract().path("items");
      items.forEach(
          item ->
              delete(kind + "/" + item.get("id"), (Integer) item.get("version"))
                  .then()
                  .statusCode(in(List.of(204, 409))));
    }
  }
}
