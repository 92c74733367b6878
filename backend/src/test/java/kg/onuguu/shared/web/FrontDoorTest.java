package kg.onuguu.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** Headers of every answer, and the small helpers of the web layer. */
@QuarkusTest
class FrontDoorTest {
  @Test
  void everyAnswerIsGuarded() {
    for (String path : new String[] {"/", "/assets/none.js", "/api/v1/none", "/q/health/live"}) {
      given()
          .get(path)
          .then()
          .header("X-Content-Type-Options", "nosniff")
          .header("X-Frame-Options", "DENY")
          .header("Referrer-Policy", "same-origin")
          .header("Strict-Transport-Security", containsString("max-age="))
          .header("Permissions-Policy", containsString("geolocation=()"))
          .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
          .header("Content-Security-Policy", not(containsString("unsafe")))
          .header("Server", nullValue());
    }
  }

  @Test
  void dataIsNotKept() {
    given().get("/api/v1/none").then().header("Cache-Control", "no-store");
    given().get("/api/v1/test/notes/cached").then().header("Cache-Control", "max-age=60");
  }

  @Test
  void everyPageHasItsOwnNonce() {
    String first = policy();
    String second = policy();
    assertNotEquals(first, second);
    String nonce = first.replaceAll(".*'nonce-([^']+)'.*", "$1");
    assertEquals(24, nonce.length());
    given()
        .get("/")
        .then()
        .body(not(containsString("__CSP_NONCE__")))
        .header("Content-Security-Policy", allOf(containsString("script-src 'self';")));
  }

  private static String policy() {
    return given()
        .get("/schools/1/plan")
        .then()
        .statusCode(200)
        .extract()
        .header("Content-Security-Policy");
  }

  @Test
  void theNonceStandsInThePage() {
    var response = given().get("/").then().statusCode(200).extract();
    String nonce =
        response.header("Content-Security-Policy").replaceAll(".*'nonce-([^']+)'.*", "$1");
    assertEquals(
        nonce,
        response.htmlPath().getString("html.head.meta.find { it.@name == 'csp-nonce' }.@content"));
  }

  @Test
  void swaggerIsLooserAndNothingElse() {
    given()
        .get("/q/swagger-ui/")
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("'unsafe-inline'"));
  }

  @Test
  void noForeignOriginIsLetIn() {
    given()
        .header("Origin", "https://example.org")
        .get("/api/v1/none")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void pages() {
    assertEquals(new Paging(0, 50), Paging.of(null, null));
    assertEquals(new Paging(3, 200), Paging.of(3, 10_000));
    assertEquals(60, Paging.of(3, 20).offset());
    assertEquals(Integer.MAX_VALUE - 200, Paging.of(Integer.MAX_VALUE, 200).offset());
  }

  @Test
  void preconditions() {
    Precondition.requireMatch("\"3\"", 3);
    Precondition.requireMatch("\"2\", \"3\"", 3);
    assertEquals(ProblemType.PRECONDITION_REQUIRED, refused(null).type());
    assertEquals(ProblemType.PRECONDITION_REQUIRED, refused(" ").type());
    for (String tag : new String[] {"\"2\"", "3", "W/\"3\"", "*"}) {
      assertEquals(ProblemType.STALE, refused(tag).type(), tag);
    }
  }

  private static ProblemException refused(String tag) {
    return assertThrows(ProblemException.class, () -> Precondition.requireMatch(tag, 3));
  }

  /** Written by hand: no client library sends it. The server below the router answers, bare. */
  @Test
  void anUnreadableAddressIsRefused() throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              "GET /api/v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      assertFalse(answer.contains("Exception"), answer);
    }
  }
}
