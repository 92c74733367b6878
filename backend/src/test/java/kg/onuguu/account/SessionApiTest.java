package kg.onuguu.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;

/** Signing in, staying in and signing out. */
@QuarkusTest
class SessionApiTest {
  @Inject AgroalDataSource database;

  private static String cookie(Response answer) {
    return answer.then().statusCode(200).extract().cookie(RefreshCookie.NAME);
  }

  private static void meIs(int status, String token) {
    Api.bearer(token).get("/api/v1/me").then().statusCode(status);
  }

  @Test
  void unknownLoginAndWrongPasswordAreAnsweredAlike() {
    Response unknown = TestAccounts.signIn("nobody-at-all", "Кайыңды-Суу-22");
    Response wrong = TestAccounts.signIn("director2", "Кайыңды-Суу-22");
    for (Response answer : List.of(unknown, wrong)) {
      answer
          .then()
          .statusCode(401)
          .body("code", equalTo("SIGN_IN_FAILED"))
          .header("Set-Cookie", equalTo(null));
    }
    Map<String, Object> one = unknown.jsonPath().getMap("");
    Map<String, Object> other = wrong.jsonPath().getMap("");
    one.remove("requestId");
    other.remove("requestId");
    assertEquals(one, other);
    TestAccounts.signIn("director2", Api.DEMO_PASSWORD).then().statusCode(200);
  }

  /**
   * The fastest of four in turns, since a busy machine only adds; without the hash it would be a
   * tenth.
   */
  @Test
  void theTimeDoesNotTellWhoExists() {
    String login = TestAccounts.administrator();
    long unknown = Long.MAX_VALUE;
    long wrong = Long.MAX_VALUE;
    for (int i = 0; i < 4; i++) {
      unknown = Math.min(unknown, refusedAfter("nobody-" + System.nanoTime()));
      wrong = Math.min(wrong, refusedAfter(login));
    }
    double ratio = (double) unknown / wrong;
    assertTrue(ratio > 0.35 && ratio < 3, unknown + " against " + wrong + " ns");
  }

  private static long refusedAfter(String login) {
    long start = System.nanoTime();
    TestAccounts.signIn(login, "x").then().statusCode(401);
    return System.nanoTime() - start;
  }

  @Test
  void injectedFieldsAreRefused() {
    Api.anonymous()
        .body(Map.of("login", "director", "password", Api.DEMO_PASSWORD, "role", "administrator"))
        .post("/api/v1/session")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/role"));
    Api.anonymous().body("{}").post("/api/v1/session").then().statusCode(400);
    Api.anonymous()
        .contentType("text/plain")
        .body("login")
        .post("/api/v1/session")
        .then()
        .statusCode(415);
  }

  @Test
  void theCookieIsSecureButOnPlainLocalhost() {
    TestAccounts.signIn("admin", Api.DEMO_PASSWORD)
        .then()
        .header("Set-Cookie", not(containsString("Secure")));
    Api.anonymous()
        .header("Host", "onuguu.example")
        .body(Map.of("login", "admin", "password", Api.DEMO_PASSWORD))
        .post("/api/v1/session")
        .then()
        .statusCode(200)
        .header("Set-Cookie", containsString("Secure"));
  }

  @Test
  void aRefreshTokenIsGoodOnceAndItsReuseEndsTheFamily() {
    String first = cookie(TestAccounts.signIn("deputy", Api.DEMO_PASSWORD));
    Response refreshed = TestAccounts.refresh(first);
    String second = cookie(refreshed);
    String token = refreshed.path("accessToken");
    assertNotEquals(first, second);
    meIs(200, token);
    TestAccounts.refresh(first).then().statusCode(401);
    TestAccounts.refresh(second).then().statusCode(401);
    meIs(401, token);
  }

  @Test
  void ofFiftyConcurrentRefreshesExactlyOneSucceeds() {
    String cookie = cookie(TestAccounts.signIn("deputy", Api.DEMO_PASSWORD));
    ExecutorService pool = Executors.newFixedThreadPool(25);
    List<Integer> answers =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> TestAccounts.refresh(cookie).statusCode(), pool))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    pool.shutdown();
    assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
    assertTrue(
        answers.stream().allMatch(status -> List.of(200, 401, 429).contains(status)),
        answers.toString());
  }

  @Test
  void onlyTheHashOfARefreshTokenIsKept() throws SQLException {
    String cookie = cookie(TestAccounts.signIn("deputy", Api.DEMO_PASSWORD));
    RefreshCookie.Token token = RefreshCookie.Token.parse(cookie).orElseThrow();
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select count(*) from user_session where token_hash = ?")) {
      query.setBytes(1, Secrets.hash(token.secret()));
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        assertEquals(1, rows.getInt(1));
      }
    }
    assertFalse(token.secret().contains(token.sessionId().toString()));
  }

  @Test
  void anExpiredSessionIsOver() throws SQLException {
    Response signedIn = TestAccounts.signIn("deputy", Api.DEMO_PASSWORD);
    String cookie = cookie(signedIn);
    RefreshCookie.Token token = RefreshCookie.Token.parse(cookie).orElseThrow();
    try (Connection connection = database.getConnection();
        PreparedStatement late =
            connection.prepareStatement(
                "update user_session set expires_at = utc_timestamp(6) where token_hash = ?")) {
      late.setBytes(1, Secrets.hash(token.secret()));
      assertEquals(1, late.executeUpdate());
    }
    meIs(401, signedIn.path("accessToken"));
    TestAccounts.refresh(cookie).then().statusCode(401);
  }

  @Test
  void whoBringsNoTokenIsNotSignedIn() {
    Api.anonymous()
        .post("/api/v1/session/refresh")
        .then()
        .statusCode(401)
        .body("code", equalTo("UNAUTHENTICATED"));
    TestAccounts.refresh("nonsense").then().statusCode(401);
    Api.anonymous().get("/api/v1/me").then().statusCode(401).header("WWW-Authenticate", "Bearer");
  }

  @Test
  void signingOutKillsBothTokens() {
    Response signedIn = TestAccounts.signIn("deputy", Api.DEMO_PASSWORD);
    String cookie = cookie(signedIn);
    Api.anonymous()
        .cookie(RefreshCookie.NAME, cookie)
        .delete("/api/v1/session")
        .then()
        .statusCode(204)
        .header("Set-Cookie", containsString("Max-Age=0"));
    meIs(401, signedIn.path("accessToken"));
    TestAccounts.refresh(cookie).then().statusCode(401);
    Api.anonymous().delete("/api/v1/session").then().statusCode(204);
  }

  /** Whoever renews a dead token may still carry it. */
  @Test
  void aDeadAccessTokenDoesNotStandInTheWay() {
    String cookie = cookie(TestAccounts.signIn("deputy", Api.DEMO_PASSWORD));
    String renewed =
        cookie(
            Api.bearer("dead").cookie(RefreshCookie.NAME, cookie).post("/api/v1/session/refresh"));
    Api.bearer("dead")
        .cookie(RefreshCookie.NAME, renewed)
        .delete("/api/v1/session")
        .then()
        .statusCode(204);
    TestAccounts.refresh(renewed).then().statusCode(401);
    Api.bearer("dead").get("/api/v1/reference-data").then().statusCode(200);
    Api.bearer("dead")
        .body(Map.of("login", "deputy", "password", Api.DEMO_PASSWORD))
        .post("/api/v1/session")
        .then()
        .statusCode(200);
  }

  /** R-178, and the reader of the journal learns no secret. */
  @Test
  void signInsAndRefusalsStandInTheJournal() {
    String login = TestAccounts.administrator();
    String id = Api.as(login, TestAccounts.PASSWORD).get("/api/v1/me").path("id");
    TestAccounts.signIn(login, "Кайыңды-Суу-22").then().statusCode(401);
    for (String action : List.of("signed_in", "sign_in_failed")) {
      Api.as("admin")
          .queryParams("actorId", id, "action", action)
          .get("/api/v1/audit-events")
          .then()
          .statusCode(200)
          .body("items[0].actorName", equalTo("Сайкал Төлөева"))
          .body("items[0].requestId", notNullValue());
    }
    String journal = Api.as("admin").queryParam("size", 200).get("/api/v1/audit-events").asString();
    assertFalse(journal.contains("Кайыңды-Суу-22") || journal.contains("argon2"));
  }
}
