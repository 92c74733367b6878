package kg.onuguu.account;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;

/** Accounts that a test may break without harm to others. */
final class TestAccounts {
  static final String PASSWORD = "Көк-Жайык-4711";

  private TestAccounts() {}

  /** The login of a new administrator with {@link #PASSWORD}. */
  static String administrator() {
    Response made =
        Api.as("admin")
            .body(
                Map.of(
                    "login",
                    "t" + UUID.randomUUID().toString().substring(0, 12),
                    "fullName",
                    "Сайкал Төлөева",
                    "role",
                    "administrator",
                    "language",
                    "ky",
                    "grants",
                    List.of()))
            .post("/api/v1/users");
    String link =
        Api.as("admin").post("/api/v1/users/" + made.path("id") + "/invitation").path("link");
    Api.anonymous()
        .body(Map.of("token", link.substring(link.indexOf('#') + 1), "newPassword", PASSWORD))
        .post("/api/v1/invitations/acceptance")
        .then()
        .statusCode(204);
    return made.path("login");
  }

  static Response signIn(String login, String password) {
    return Api.anonymous()
        .body(Map.of("login", login, "password", password))
        .post("/api/v1/session");
  }

  static Response refresh(String cookie) {
    return Api.anonymous().cookie(RefreshCookie.NAME, cookie).post("/api/v1/session/refresh");
  }
}
