package kg.onuguu.account;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Guessing gets slower and slower, in every flow, and a right password ends it. */
@QuarkusTest
class ThrottleTest {
  private static final String WRONG = "Кайыңды-Суу-22";

  @Inject AgroalDataSource database;

  @ConfigProperty(name = "onuguu.throttle.failures-per-address")
  int perAddress;

  private static void fail(String login, int times) {
    for (int i = 0; i < times; i++) {
      TestAccounts.signIn(login, WRONG).then().statusCode(401);
    }
  }

  private static void refused(Response answer) {
    answer
        .then()
        .statusCode(429)
        .header("Retry-After", matchesPattern("[1-9][0-9]{0,2}"))
        .body("code", equalTo("TOO_MANY_REQUESTS"));
    assertTrue(Integer.parseInt(answer.header("Retry-After")) <= 30);
  }

  private void waitIsOver(String login) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update attempt_counter set blocked_until = utc_timestamp(6) where id = ?")) {
      update.setBytes(1, AttemptCounter.id("account:" + login));
      assertEquals(1, update.executeUpdate());
    }
  }

  @Test
  void afterFiveFailuresEvenTheRightPasswordWaits() throws SQLException {
    String login = TestAccounts.administrator();
    fail(login, 5);
    refused(TestAccounts.signIn(login, WRONG));
    refused(TestAccounts.signIn(" " + login.toUpperCase() + " ", TestAccounts.PASSWORD));
    Api.signIn("admin", Api.DEMO_PASSWORD);
    waitIsOver(login);
    Api.signIn(login, TestAccounts.PASSWORD);
    fail(login, 4);
    Api.signIn(login, TestAccounts.PASSWORD);
  }

  @Test
  void aFurtherFailureWaitsLonger() throws SQLException {
    String login = TestAccounts.administrator();
    fail(login, 5);
    waitIsOver(login);
    fail(login, 1);
    int wait = Integer.parseInt(TestAccounts.signIn(login, WRONG).header("Retry-After"));
    assertTrue(wait > 30 && wait <= 60, wait + " s");
  }

  @Test
  void anUnknownLoginIsSlowedDownLikeAKnownOne() {
    String nobody = "nobody-" + UUID.randomUUID();
    fail(nobody, 5);
    refused(TestAccounts.signIn(nobody, WRONG));
  }

  /** Counted before it is checked: many at once do not slip through together. */
  @Test
  void thirtyGuessesAtOnceAreFiveGuesses() {
    String login = TestAccounts.administrator();
    List<Integer> answers =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> TestAccounts.signIn(login, WRONG).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    long checked = answers.stream().filter(status -> status != 429).count();
    assertEquals(5, checked, answers.toString());
  }

  /** The other door to the same password has the same lock. */
  @Test
  void guessingThroughTheChangeOfPasswordIsTheSame() {
    String login = TestAccounts.administrator();
    String token = Api.signIn(login, TestAccounts.PASSWORD);
    for (int i = 0; i < 5; i++) {
      change(token, WRONG).then().statusCode(422);
    }
    refused(change(token, TestAccounts.PASSWORD));
    refused(TestAccounts.signIn(login, TestAccounts.PASSWORD));
  }

  private static Response change(String token, String current) {
    return Api.bearer(token)
        .body(Map.of("currentPassword", current, "newPassword", "Үч-Эмчек-90210"))
        .post("/api/v1/me/password");
  }

  /** By address: whatever is guessed there, and only there. */
  @Test
  void anAddressThatGuessesIsSlowedDown() throws IOException, SQLException {
    String guess = UUID.randomUUID() + ".guess";
    assertEquals(401, refreshFrom("127.0.0.77", guess));
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update attempt_counter set attempts = ? where id = ? and attempts = 1")) {
      update.setInt(1, perAddress - 2);
      update.setBytes(2, AttemptCounter.id("address:127.0.0.77"));
      assertEquals(1, update.executeUpdate());
    }
    assertEquals(401, refreshFrom("127.0.0.77", guess));
    assertEquals(401, refreshFrom("127.0.0.77", guess), "the last free failure");
    assertEquals(429, refreshFrom("127.0.0.77", guess));
    assertEquals(401, refreshFrom("127.0.0.78", guess));
    Api.anonymous()
        .body(Map.of("token", "no-such-link"))
        .post("/api/v1/invitations/preview")
        .then()
        .statusCode(404);
  }

  private static int refreshFrom(String address, String cookie) throws IOException {
    try (Socket socket =
        new Socket(
            InetAddress.getByName("127.0.0.1"),
            RestAssured.port,
            InetAddress.getByName(address),
            0)) {
      socket
          .getOutputStream()
          .write(
              ("POST /api/v1/session/refresh HTTP/1.1\r\nHost: localhost\r\nCookie: "
                      + RefreshCookie.NAME
                      + "="
                      + cookie
                      + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String status =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      return Integer.parseInt(status.split(" ")[1]);
    }
  }

  @Test
  void theWaitDoublesUpToAQuarterOfAnHour() {
    List<Long> waits =
        IntStream.range(5, 12)
            .mapToObj(failures -> AttemptThrottle.waitAfter(failures, 5))
            .map(Duration::toSeconds)
            .toList();
    assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 900L, 900L), waits);
    assertEquals(900, AttemptThrottle.waitAfter(1_000_000, 5).toSeconds());
  }

  /** One hash takes 19 MiB: an eighth of the heap may go to them at once. */
  @Test
  void fewHashesRunAtOnce() {
    assertEquals(3, PasswordHasher.atOnce(512L << 20));
    assertEquals(1, PasswordHasher.atOnce(64L << 20));
    assertEquals(64, PasswordHasher.atOnce(64L << 30));
  }
}
