package kg.onuguu.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One-time links: for one account, once, for 72 hours. */
@QuarkusTest
class InvitationsApiTest {
  private static final String GOOD = "Төр-Жайлоо-1758";

  @Inject AgroalDataSource database;

  private static Response account() {
    return Api.as("admin")
        .body(
            Map.of(
                "login", "i" + UUID.randomUUID().toString().substring(0, 12),
                "fullName", "Сайкал Төлөева",
                "role", "administrator",
                "language", "ky",
                "grants", List.of()))
        .post("/api/v1/users");
  }

  private static String invite(Response account) {
    String link =
        Api.as("admin")
            .post("/api/v1/users/" + account.path("id") + "/invitation")
            .then()
            .statusCode(201)
            .body("link", matchesPattern("http://[^/]+/invitation#[A-Za-z0-9_-]{43}"))
            .extract()
            .path("link");
    return link.substring(link.indexOf('#') + 1);
  }

  private static Response preview(String secret) {
    return Api.anonymous().body(Map.of("token", secret)).post("/api/v1/invitations/preview");
  }

  private static Response accept(String secret, String password) {
    return Api.anonymous()
        .body(Map.of("token", secret, "newPassword", password))
        .post("/api/v1/invitations/acceptance");
  }

  @Test
  void anInvitationBecomesAPasswordOnce() {
    Response account = account();
    String secret = invite(account);
    preview(secret)
        .then()
        .statusCode(200)
        .body("login", equalTo(account.path("login")))
        .body("fullName", equalTo("Сайкал Төлөева"))
        .body("purpose", equalTo("invitation"));
    accept(secret, GOOD).then().statusCode(204);
    preview(secret).then().statusCode(404);
    accept(secret, "Кайыңды-Суу-22").then().statusCode(404);
    Api.signIn(account.path("login"), GOOD);
  }

  @Test
  void aResetEndsAllSessions() {
    Response account = account();
    accept(invite(account), GOOD).then().statusCode(204);
    String token = Api.signIn(account.path("login"), GOOD);
    String secret = invite(account);
    preview(secret).then().body("purpose", equalTo("reset"));
    Api.bearer(token).get("/api/v1/me").then().statusCode(200);
    accept(secret, "Кайыңды-Суу-22").then().statusCode(204);
    Api.bearer(token).get("/api/v1/me").then().statusCode(401);
    Api.signIn(account.path("login"), "Кайыңды-Суу-22");
  }

  @Test
  void anOlderLinkDies() {
    Response account = account();
    String older = invite(account);
    String newer = invite(account);
    preview(older).then().statusCode(404);
    preview(newer).then().statusCode(200);
  }

  @Test
  void aLinkDiesAfter72Hours() throws SQLException {
    Response account = account();
    String secret = invite(account);
    try (Connection connection = database.getConnection();
        PreparedStatement late =
            connection.prepareStatement(
                "update one_time_link set expires_at = timestampadd(hour, -72, expires_at)"
                    + " where token_hash = ?")) {
      late.setBytes(1, Secrets.hash(secret));
      assertEquals(1, late.executeUpdate(), "found by its SHA-256");
    }
    preview(secret).then().statusCode(404);
    accept(secret, GOOD).then().statusCode(404);
  }

  @Test
  void ofTenUsesAtOnceOneWins() {
    String secret = invite(account());
    List<Integer> answers =
        IntStream.range(0, 10)
            .mapToObj(
                i -> CompletableFuture.supplyAsync(() -> accept(secret, GOOD + i).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertEquals(1, answers.stream().filter(status -> status == 204).count(), answers.toString());
    assertTrue(
        answers.stream().allMatch(status -> List.of(204, 404, 503).contains(status)),
        answers + ", 503 when too many hashes wait");
  }

  /** A password that everybody tries first is refused, and the link stays good. */
  @ParameterizedTest
  @CsvSource({
    "йцукенгш,common_password",
    "Кыргызстан2026,common_password",
    "password1,common_password",
    "PASSWORD,common_password",
    "gfhjkm123,common_password",
    "ааааабббб,common_password"
  })
  void commonPasswordsAreRefused(String password, String code) {
    String secret = invite(account());
    accept(secret, password)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/newPassword"))
        .body("errors[0].code", equalTo(code));
    accept(secret, GOOD).then().statusCode(204);
  }

  @Test
  void thePasswordIsNotTheLoginAndNotShort() {
    Response account = account();
    String secret = invite(account);
    accept(secret, account.path("login"))
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("equals_login"));
    accept(secret, "Кыска-1").then().statusCode(400).body("errors[0].code", equalTo("size"));
    accept("no-such-link-1", GOOD).then().statusCode(404);
    preview("short").then().statusCode(400);
  }
}
