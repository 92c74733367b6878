package kg.onuguu.shared.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a problem says, in which language, and what it never says. */
@QuarkusTest
class ProblemDetailsTest {
  private static final String FORM = "/api/v1/test/form";

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post(FORM).then();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':'абв','other':1} | /other | unknown_field",
        "{'name':'абв','rows':[{'title':'т','odd/~':1}]} | /rows/0/odd~1~0 | unknown_field",
        "{'name':'а'} | /name | size",
        "{} | /name | not_null",
        "{'name':5} | /name | text",
        "{'name':true} | /name | text",
        "{'name':'аб\\u0000'} | /name | characters",
        "{'name':'аб\\ud800'} | /name | characters",
        "{'name':'абв','count':1.9} | /count | integer",
        "{'name':'абв','count':'1'} | /count | integer",
        "{'name':'абв','count':99999999999} | /count | integer",
        "{'name':'абв','count':11} | /count | max",
        "{'name':'абв','sum':1.5} | /sum | number",
        "{'name':'абв','sum':'1e999999999'} | /sum | number",
        "{'name':'абв','sum':'1,5'} | /sum | number",
        "{'name':'абв','day':'2026-02-30'} | /day | date",
        "{'name':'абв','day':''} | /day | date",
        "{'name':'абв','day':'2026-09-01T10:00:00'} | /day | date",
        "{'name':'абв','day':[2026,9,1]} | /day | date",
        "{'name':'абв','day':20260901} | /day | date",
        "{'name':'абв','owner':'me'} | /owner | uuid",
        "{'name':'абв','owner':''} | /owner | uuid",
        "{'name':'абв','agreed':'true'} | /agreed | boolean",
        "{'name':'абв','agreed':1} | /agreed | boolean",
        "{'name':'абв','rows':{}} | /rows | list",
        "{'name':'абв','rows':['x']} | /rows/0 | object",
        "{'name':'абв','rows':[{'title':'т'},{}]} | /rows/1/title | not_null",
        "{'name':'абв','rows':[{'title':'т','form':{'name':'абвгдеё'}}]} | /rows/0/form/name | size",
        "{'name':'абв','words':['а','абвг']} | /words/1 | size",
        "[] | '' | object",
        "null | '' | not_null",
        "'' | '' | not_null",
      })
  void pointsAtTheFault(String body, String pointer, String code) {
    post(body.replace('\'', '"'))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("VALIDATION"))
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code))
        .body("errors[0].message", not(empty()));
  }

  @Test
  void namesEveryFaultAndItsLimits() {
    post("{\"name\":\"а\",\"count\":11}")
        .statusCode(400)
        .body("errors.pointer", contains("/count", "/name"))
        .body("errors[0].params.max", equalTo("10"))
        .body("errors[1].params.min", equalTo("2"))
        .body("errors[1].message", equalTo("2 менен 5 ортосунда болушу керек"));
  }

  @Test
  void namesTheParameter() {
    given()
        .contentType("application/json")
        .body("{\"name\":\"абв\"}")
        .post(FORM + "?limit=4")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("limit"))
        .body("errors.code", contains("max"));
    given()
        .contentType("application/json")
        .body("{\"name\":\"абв\"}")
        .post(FORM + "?limit=abc")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("limit"))
        .body("errors.code", contains("integer"));
  }

  @Test
  void whatIsNoJson() {
    for (String body : new String[] {"{\"name\":\"абв\"} x", "{\"name\"", "\u0000", "{name:1}"}) {
      post(body)
          .statusCode(400)
          .body("code", equalTo("UNREADABLE_BODY"))
          .body("$", not(hasKey("errors")));
    }
  }

  @Test
  void speaksTheLanguageOfTheCaller() {
    for (String[] pair :
        new String[][] {
          {"ky", "Толтурулушу керек"}, {"ru", "Нужно заполнить"}, {"en", "This is required"}
        }) {
      given()
          .header("Accept-Language", pair[0])
          .contentType("application/json")
          .body("{}")
          .post(FORM)
          .then()
          .body("errors[0].message", equalTo(pair[1]));
    }
  }

  @Test
  void neverEchoesWhatWasSent() {
    post("{\"name\":\"абв\",\"day\":\"<script>secret\"}").body(not(containsString("secret")));
    post("{\"name\":\"secret-secret\"}").body(not(containsString("secret")));
    given()
        .contentType("application/json")
        .body("{}")
        .post(FORM + "?limit=secret")
        .then()
        .body(not(containsString("secret")));
  }

  @Test
  void carriesRulesAndOwnTexts() {
    given()
        .header("Accept-Language", "ru")
        .get("/api/v1/test/rules")
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/rule-broken"))
        .body("rule", equalTo("R-001"))
        .body("detail", equalTo("ru 3"))
        .body("errors[0].rule", equalTo("R-001"))
        .body("errors[0].params.max", equalTo("10"))
        .body("errors[1].message", equalTo("own ru"));
  }

  @Test
  void carriesTheRequestId() {
    given()
        .header("X-Request-Id", "abcdefgh-1")
        .get("/api/v1/test/failure")
        .then()
        .statusCode(500)
        .header("X-Request-Id", "abcdefgh-1")
        .body("requestId", equalTo("abcdefgh-1"))
        .body("instance", matchesPattern("urn:uuid:.{36}"))
        .body(not(containsString("Exception")));
    given()
        .header("X-Request-Id", "forged line")
        .get("/api/v1/test/nothing")
        .then()
        .statusCode(404)
        .header("X-Request-Id", not(equalTo("forged line")))
        .body("requestId", notNullValue());
  }

  @Test
  void saysWhenToTryAgain() {
    given()
        .get("/api/v1/test/throttled")
        .then()
        .statusCode(429)
        .header("Retry-After", "17")
        .body("code", equalTo("TOO_MANY_REQUESTS"));
  }

  /** Also when the length is not announced. */
  @Test
  void refusesLargeBodiesInPieces() throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      OutputStream out = socket.getOutputStream();
      String head =
          "POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n".formatted(FORM)
              + "Transfer-Encoding: chunked\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      String piece = "8000\r\n" + "x".repeat(0x8000) + "\r\n";
      for (int i = 0; i < 33; i++) {
        out.write(piece.getBytes(StandardCharsets.US_ASCII));
      }
      byte[] answer = socket.getInputStream().readNBytes(12);
      assertEquals("HTTP/1.1 413", new String(answer, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void refusesLargeBodies() {
    post("{\"name\":\"" + "а".repeat(600_000) + "\"}")
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("PAYLOAD_TOO_LARGE"));
  }
}
