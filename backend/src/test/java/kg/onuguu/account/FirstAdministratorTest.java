package kg.onuguu.account;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.ServerWithoutDemo;
import org.junit.jupiter.api.Test;

/** A server without the demonstration has no account, and one way to the first. */
@QuarkusTest
@TestProfile(ServerWithoutDemo.class)
class FirstAdministratorTest {
  @Inject FirstAdministrator first;

  private static Response accept(String link) {
    String secret = link.substring(link.indexOf('#') + 1);
    return Api.anonymous()
        .body(Map.of("token", secret, "newPassword", TestAccounts.PASSWORD))
        .post("/api/v1/invitations/acceptance");
  }

  @Test
  void theNewestLinkSetsThePasswordOfTheFirst() {
    for (String login : new String[] {"admin", "director", "first.admin"}) {
      TestAccounts.signIn(login, Api.DEMO_PASSWORD).then().statusCode(401);
    }
    assertTrue(first.nobodyAdministers());
    String older = first.link();
    String newer = first.link();
    assertTrue(newer.startsWith("https://mektep.example.kg/invitation#"), newer);
    accept(older).then().statusCode(404);
    accept(newer).then().statusCode(204);
    accept(newer).then().statusCode(404);
    TestAccounts.signIn("first.admin", TestAccounts.PASSWORD)
        .then()
        .statusCode(200)
        .body("user.role", equalTo("administrator"));
    assertFalse(first.nobodyAdministers(), "who has a password needs no further link");
  }
}
