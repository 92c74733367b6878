package kg.onuguu.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The own account: who I am, my language, my password. */
@QuarkusTest
class MeApiTest {
  private static Response me(String token) {
    return Api.bearer(token).get("/api/v1/me");
  }

  private static Response change(String token, String current, String wanted) {
    return Api.bearer(token)
        .body(Map.of("currentPassword", current, "newPassword", wanted))
        .post("/api/v1/me/password");
  }

  @Test
  void everybodyIsToldWhereTheRoleHolds() {
    Api.as("commission")
        .get("/api/v1/me")
        .then()
        .body("role", equalTo("commission_member"))
        .body("schools.number", containsInAnyOrder("12", "13"))
        .body("districts", empty());
    Api.as("district")
        .get("/api/v1/me")
        .then()
        .body("schools", empty())
        .body("districts.name.ru", contains("Кен-Сууский район"));
    Api.as("admin").get("/api/v1/me").then().body("schools", empty()).body("districts", empty());
  }

  @Test
  void nameAndLanguageAreMine() {
    String token = Api.signIn(TestAccounts.administrator(), TestAccounts.PASSWORD);
    String tag = me(token).header("ETag");
    Map<String, Object> wanted = Map.of("fullName", " Сайкал Асанова ", "language", "ru");
    Api.bearer(token)
        .header("If-Match", tag)
        .body(wanted)
        .put("/api/v1/me")
        .then()
        .statusCode(200)
        .body("fullName", equalTo("Сайкал Асанова"))
        .body("language", equalTo("ru"));
    Api.bearer(token).body(wanted).put("/api/v1/me").then().statusCode(428);
    Api.bearer(token).header("If-Match", tag).body(wanted).put("/api/v1/me").then().statusCode(412);
  }

  /** Nobody promotes himself. */
  @ParameterizedTest
  @ValueSource(strings = {"role", "login", "active", "grants", "schools", "version"})
  void whatIsNotMineIsRefused(String field) {
    Map<String, Object> wanted = new HashMap<>(Map.of("fullName", "Айгүл", "language", "ky"));
    wanted.put(field, "administrator");
    Api.as("director")
        .header("If-Match", "\"0\"")
        .body(wanted)
        .put("/api/v1/me")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/" + field))
        .body("errors.code", contains("unknown_field"));
  }

  @Test
  void aChangeOfPasswordEndsTheOtherSessions() {
    String login = TestAccounts.administrator();
    String here = Api.signIn(login, TestAccounts.PASSWORD);
    String elsewhere = Api.signIn(login, TestAccounts.PASSWORD);
    change(here, TestAccounts.PASSWORD, "Үч-Эмчек-90210").then().statusCode(204);
    me(here).then().statusCode(200);
    me(elsewhere).then().statusCode(401);
    TestAccounts.signIn(login, TestAccounts.PASSWORD).then().statusCode(401);
    Api.signIn(login, "Үч-Эмчек-90210");
  }

  @Test
  void whatIsWrongWithAPasswordIsSaidAtItsField() {
    String token = Api.signIn(TestAccounts.administrator(), TestAccounts.PASSWORD);
    change(token, "Кайыңды-Суу-22", "Үч-Эмчек-90210")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/currentPassword"))
        .body("errors.code", contains("wrong_password"));
    change(token, TestAccounts.PASSWORD, "ысык-көл2026")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/newPassword"))
        .body("errors.code", contains("common_password"));
    change(token, TestAccounts.PASSWORD, "short").then().statusCode(400);
    change(token, TestAccounts.PASSWORD, "ж".repeat(201)).then().statusCode(400);
  }

  @Test
  void messagesComeInTheLanguageThatIsAskedFor() {
    String token = Api.signIn(TestAccounts.administrator(), TestAccounts.PASSWORD);
    for (Map.Entry<String, String> word :
        Map.of(
                "ky", "Бул сырсөздү көптөр колдонот, аны табуу оңой. Башкасын ойлоп табыңыз",
                "en", "Many people use this password and it is easy to guess. Choose another one")
            .entrySet()) {
      Api.bearer(token)
          .header("Accept-Language", word.getKey())
          .body(Map.of("currentPassword", "x", "newPassword", "йцукенгш"))
          .post("/api/v1/me/password")
          .then()
          .body("errors[0].message", equalTo(word.getValue()));
    }
  }
}
