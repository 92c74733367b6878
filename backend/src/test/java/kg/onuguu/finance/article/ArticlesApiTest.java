package kg.onuguu.finance.article;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.reference.ReferenceData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The budget classification: articles have lives, and an administrator keeps them. */
@QuarkusTest
class ArticlesApiTest {
  private static final String PATH = "/api/v1/budget-articles";
  private static final String OWN = "T-100";

  @Inject EntityManager database;
  @Inject ReferenceData reference;

  @AfterEach
  @Transactional
  void forget() {
    database
        .createQuery("delete from BudgetArticle article where article.code = :code")
        .setParameter("code", OWN)
        .executeUpdate();
  }

  /** What comes with the program is there in three languages, for everybody. */
  @Test
  void theArticlesAreThere() {
    as("commission")
        .get(PATH)
        .then()
        .statusCode(200)
        .body("items.code", hasItems(reference.codes("budget_article").toArray()))
        .body("items.name.ky", everyItem(notNullValue()))
        .body("items.find { it.code == '2231' }.name.ru", equalTo("Коммунальные услуги"))
        .body("items.find { it.code == '2231' }.validFrom", equalTo("2020-01-01"));
    as("director")
        .queryParam("year", 2019)
        .get(PATH)
        .then()
        .body("items.code", not(hasItem("2231")));
  }

  /** Added, renamed and ended, never deleted; each with its event in the journal. */
  @Test
  void addedAndEnded() {
    String key = Api.key();
    for (int i = 0; i < 2; i++) {
      json(as("admin").header("Idempotency-Key", key), article("2025-01-01", null))
          .post(PATH)
          .then()
          .statusCode(201)
          .header("ETag", tag(0))
          .header("Location", endsWith(PATH + "/" + OWN));
    }
    json(as("admin"), article("2025-01-01", null)).post(PATH).then().statusCode(409);

    put("admin", PATH + "/" + OWN, update("2025-01-01", "2024-12-31"), 0)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/validTo"))
        .body("errors[0].rule", equalTo("R-179"));
    put("admin", PATH + "/" + OWN, update("2025-01-01", "2025-12-31"), 0)
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2025-12-31"));
    put("admin", PATH + "/" + OWN, update("2025-01-01", null), 0).then().statusCode(412);
    json(as("admin"), update("2025-01-01", null)).put(PATH + "/" + OWN).then().statusCode(428);

    as("deputy").queryParam("year", 2025).get(PATH).then().body("items.code", hasItem(OWN));
    as("deputy").queryParam("year", 2026).get(PATH).then().body("items.code", not(hasItem(OWN)));
    as("deputy")
        .get(PATH + "/" + OWN)
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2025-12-31"));
    as("admin")
        .queryParam("subject", "budget_article")
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].label", containsString(OWN))
        .body("items[0].changes.field", equalTo(List.of("validTo")));
  }

  /** Everybody reads the classification, the administrator alone keeps it. */
  @Test
  void whoMay() {
    json(as("director"), article("2025-01-01", null)).post(PATH).then().statusCode(403);
    put("district", PATH + "/2231", update("2020-01-01", null), 0).then().statusCode(403);
    as("admin").get(PATH + "/9999").then().statusCode(404);
  }

  private static Map<String, Object> update(String from, String to) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", Map.of("ky", "Тамак-аш азыктары", "ru", "Продукты питания", "en", "Food"));
    body.put("validFrom", from);
    body.put("validTo", to);
    return body;
  }

  private static Map<String, Object> article(String from, String to) {
    Map<String, Object> body = update(from, to);
    body.put("code", OWN);
    return body;
  }
}
