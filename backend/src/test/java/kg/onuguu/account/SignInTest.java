package kg.onuguu.account;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everybody signs in, is told apart, and sees what the role covers. */
@QuarkusTest
class SignInTest {
  @Test
  void aDirectorSignsInAndHasOneSchool() {
    given()
        .contentType("application/json")
        .body(Map.of("login", " Director ", "password", "Ала-Тоо-2026"))
        .post("/api/v1/session")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("no-store"))
        .header("Set-Cookie", containsString("HttpOnly"))
        .header("Set-Cookie", containsString("SameSite=Strict"))
        .header("Set-Cookie", containsString("Path=/api/v1/session"))
        .body("expiresIn", equalTo(900))
        .body("user.role", equalTo("director"))
        .body("user.language", equalTo("ky"))
        .body("user.schools.name.ky", contains("Кең-Булак орто мектеби"))
        .body("user.schools.districtName.ky", contains("Кең-Суу району"))
        .body("user.districts", empty());
  }
}
