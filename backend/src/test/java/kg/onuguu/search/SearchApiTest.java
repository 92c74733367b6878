package kg.onuguu.search;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One field finds everything that the caller may see. */
@QuarkusTest
class SearchApiTest {
  private static final String SCHOOLS = "items.findAll { it.kind == 'school' }";

  private static ValidatableResponse search(String login, String words) {
    return Api.as(login).queryParam("q", words).get("/api/v1/search").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"кең-булак", "кен булак мектеби", "KENG-BULAK", "Кен-Булак средняя"})
  void aSchoolIsFoundFromAnyKeyboard(String words) {
    search("director", words)
        .body(SCHOOLS + ".title", hasItem("№12 Кең-Булак орто мектеби"))
        .body(SCHOOLS + ".context", hasItem("Кең-Суу району"));
  }

  @Test
  void namesComeInTheLanguageOfTheReader() {
    Api.as("district")
        .header("Accept-Language", "ru")
        .queryParam("q", "оң-арча")
        .get("/api/v1/search")
        .then()
        .body(SCHOOLS + ".title", hasItem("№20 Средняя школа Он-Арча"));
  }

  @Test
  void nothingOutsideTheScopeIsFound() {
    for (String login : new String[] {"director", "deputy", "commission", "district"}) {
      search(login, "Таш-Көпүрө").body(SCHOOLS, empty());
    }
    search("commission", "мектеби")
        .body(
            SCHOOLS + ".title",
            containsInAnyOrder("№12 Кең-Булак орто мектеби", "№13 Ак-Терек орто мектеби"));
    search("admin", "Таш-Көпүрө").body(SCHOOLS, not(empty()));
  }

  @Test
  void atMostTwentyAreShown() {
    search("admin", "мектеби").body("items.size()", lessThanOrEqualTo(20));
    search("admin", "%%").body("items", empty());
    search("district", "мектеби").body("items.kind", everyItem(not(equalTo(null))));
  }

  @Test
  void aWordIsNeeded() {
    Api.as("admin").get("/api/v1/search").then().statusCode(400);
    Api.as("admin").queryParam("q", "к").get("/api/v1/search").then().statusCode(400);
    Api.as("admin").queryParam("q", "к".repeat(101)).get("/api/v1/search").then().statusCode(400);
    Api.anonymous().queryParam("q", "мектеп").get("/api/v1/search").then().statusCode(401);
  }
}
