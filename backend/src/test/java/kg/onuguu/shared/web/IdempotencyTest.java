package kg.onuguu.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kg.onuguu.shared.schedule.DatabaseLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A repeated creation is one creation. */
@QuarkusTest
@TestSecurity(user = "stand-in-a", roles = "ADMINISTRATOR")
class IdempotencyTest {
  private static final String SHELF = "/api/v1/test/notes/one";

  @Inject AgroalDataSource source;
  @Inject IdempotencyRecords records;
  @Inject DatabaseLock lock;

  @BeforeEach
  void emptyTable() throws SQLException {
    execute("create table if not exists test_note (id varchar(36) primary key, text varchar(100))");
    execute("delete from test_note");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int notes() throws SQLException {
    return count("select count(*) from test_note");
  }

  private int count(String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Response post(String shelf, String key, String body) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post(shelf);
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  @Test
  void aRepeatAnswersTheFirstAnswer() throws SQLException {
    String key = key();
    Response first = post(SHELF, key, "{\"text\":\"өмүр\"}");
    Response second = post(SHELF, key, "{ \"text\" : \"өмүр\" }");
    first.then().statusCode(201).header("ETag", "\"0\"");
    second.then().statusCode(201);
    assertEquals(first.contentType(), second.contentType());
    assertEquals(first.asString(), second.asString());
    assertEquals(first.header("ETag"), second.header("ETag"));
    assertEquals(first.header("Location"), second.header("Location"));
    assertEquals(1, notes());
  }

  @Test
  void withoutAKeyEveryRequestCounts() throws SQLException {
    for (int i = 0; i < 2; i++) {
      given()
          .contentType("application/json")
          .body("{\"text\":\"x\"}")
          .post(SHELF)
          .then()
          .statusCode(201);
    }
    assertEquals(2, notes());
  }

  @Test
  void theSameKeyForSomethingElseIsRefused() throws SQLException {
    String key = key();
    post(SHELF, key, "{\"text\":\"a\"}").then().statusCode(201);
    post(SHELF, key, "{\"text\":\"b\"}")
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    post("/api/v1/test/notes/two", key, "{\"text\":\"a\"}").then().statusCode(422);
    assertEquals(1, notes());
  }

  @Test
  void anUnreadableKeyIsRefused() {
    post(SHELF, "a b", "{\"text\":\"a\"}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("Idempotency-Key"));
  }

  @Test
  void aRefusedRequestMayBeTriedAgain() throws SQLException {
    String key = key();
    String body = "{\"text\":\"a\",\"refused\":true}";
    post(SHELF, key, body).then().statusCode(409);
    assertEquals(0, notes());
    assertEquals(0, count("select count(*) from idempotency_record where status is null"));
    post(SHELF, key, body).then().statusCode(409);
    post(SHELF, key, "{\"text\":\"a\"}").then().statusCode(201);
  }

  private static Stream<Response> atOnce(int times, Supplier<Response> request) {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    List<CompletableFuture<Response>> running =
        IntStream.range(0, times)
            .mapToObj(i -> CompletableFuture.supplyAsync(request, threads))
            .toList();
    Stream<Response> answers = running.stream().map(CompletableFuture::join);
    threads.shutdown();
    return answers;
  }

  @Test
  void concurrentRepeatsMakeOne() throws SQLException {
    String key = key();
    Set<String> answers =
        atOnce(8, () -> post(SHELF, key, "{\"text\":\"a\",\"millis\":150}"))
            .map(response -> response.statusCode() + response.asString())
            .collect(Collectors.toSet());
    assertEquals(1, answers.size(), answers.toString());
    assertTrue(answers.iterator().next().startsWith("201"));
    assertEquals(1, notes());
  }

  @Test
  void concurrentRefusalsAllAnswer() throws SQLException {
    String key = key();
    Set<Integer> statuses =
        atOnce(6, () -> post(SHELF, key, "{\"text\":\"a\",\"refused\":true,\"millis\":100}"))
            .map(Response::statusCode)
            .collect(Collectors.toSet());
    assertEquals(Set.of(409), statuses);
    assertEquals(0, notes());
  }

  @Test
  void oldRecordsAreForgotten() throws SQLException {
    String key = key();
    String first = post(SHELF, key, "{\"text\":\"a\"}").path("id");
    execute("update idempotency_record set created_at = created_at - interval 25 hour");
    assertTrue(records.purgeBatch(Duration.ofHours(24)) >= 1);
    assertNotEquals(first, post(SHELF, key, "{\"text\":\"a\"}").path("id"));
  }

  @Test
  void oneReplicaHoldsTheLock() {
    String name = "test-" + UUID.randomUUID();
    assertTrue(lock.acquire(name, Duration.ofMinutes(1)));
    assertEquals(false, lock.acquire(name, Duration.ofMinutes(1)));
    String brief = "test-" + UUID.randomUUID();
    assertTrue(lock.acquire(brief, Duration.ZERO));
    assertTrue(lock.acquire(brief, Duration.ZERO));
  }
}
