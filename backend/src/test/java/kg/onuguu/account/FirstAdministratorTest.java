package kg.onuguu.account;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;

/** A server without accounts: the first link makes an administrator, and only the newest works. */
@QuarkusTest
class FirstAdministratorTest {
  private static final String PASSWORD = "Көк-Жайык-2031";

  @Inject FirstAdministrator first;

  private static Response accept(String secret) {
    return Api.anonymous()
        .body(Map.of("token", secret, "newPassword", PASSWORD))
        .post("/api/v1/invitations/acceptance");
  }

  @Test
  void theNewestLinkSetsThePassword() {
    String older = first.invite();
    String newer = first.invite();
    accept(older).then().statusCode(404);
    accept(newer).then().statusCode(204);
    accept(newer).then().statusCode(404);
    Api.anonymous()
        .body(Map.of("login", FirstAdministrator.LOGIN, "password", PASSWORD))
        .post("/api/v1/session")
        .then()
        .statusCode(200)
        .body("user.role", equalTo("administrator"));
  }
}
