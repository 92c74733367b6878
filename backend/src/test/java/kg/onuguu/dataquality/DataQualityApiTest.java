package kg.onuguu.dataquality;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kg.onuguu.plan.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a found contradiction to its explanation or its end, through the API. */
@QuarkusTest
class DataQualityApiTest {
  @Inject Event<RegisterChanged> registers;
  @Inject EntityManager database;

  private UUID school;
  private String path;

  @BeforeEach
  void begin() {
    school = UUID.fromString(Fixture.school("director"));
    path = "/api/v1/schools/" + school + "/data-quality";
    StandInCheck.school = school;
    StandInCheck.finds = List.of();
  }

  @AfterEach
  void forget() {
    StandInCheck.forget(database);
  }

  private void save(Register register) {
    QuarkusTransaction.requiringNew()
        .run(() -> registers.fire(RegisterChanged.of(school, register)));
  }

  private void finds(int declared) {
    StandInCheck.finds =
        List.of(
            Suspicion.of("2022", Place.in(Register.MISSION, 2022, "total"))
                .schoolYear("year", 2022)
                .number("declared", declared)
                .number("computed", 13)
                .percent("share", new BigDecimal("45.67")));
    save(Register.MISSION);
  }

  private ValidatableResponse list(String login, String query) {
    return as(login)
        .header("Accept-Language", "ru")
        .get(path + "?register=mission" + query)
        .then()
        .statusCode(200);
  }

  private String id() {
    return list("director", "").extract().path("items[0].id");
  }

  private ValidatableResponse explain(String text, int version) {
    return json(as("director").header("If-Match", "\"" + version + "\""), Map.of("text", text))
        .put(path + "/" + id() + "/explanation")
        .then();
  }

  private ValidatableResponse ask(String text) {
    return json(as("district"), Map.of("text", text)).post(path + "/" + id() + "/question").then();
  }

  /** The sentence carries the figures as people of that language write them. */
  @Test
  void foundAndSaid() {
    finds(14);
    list("commission", "")
        .body("items", hasSize(1))
        .body("items[0].status", equalTo("open"))
        .body("items[0].register", equalTo("mission"))
        .body("items[0].schoolYear", equalTo(2022))
        .body("items[0].field", equalTo("total"))
        .body("items[0].title", equalTo("Проба"))
        .body(
            "items[0].message",
            equalTo("2022–2023 учебный год: указано 14, на деле 13, доля 45,7\u00A0%"))
        .body("items[0].figures.declared", equalTo("14"))
        .body("checkedAt", notNullValue());
    list("director", "&schoolYear=2021").body("items", empty());
  }

  @Test
  void onlyChecksThatReadTheRegisterRun() {
    int before = StandInCheck.RUNS.get();
    save(Register.STAFF);
    assertEquals(before, StandInCheck.RUNS.get());
    save(Register.MISSION);
    assertEquals(before + 1, StandInCheck.RUNS.get());
  }

  /**
   * An explained finding stays visible to the commission and the district while its figures stay.
   */
  @Test
  void explainedStaysVisibleUntilItsFiguresChange() {
    finds(14);
    explain("Бир тест эки жолу саналган", 0)
        .statusCode(200)
        .body("status", equalTo("explained"))
        .body("explanation.author", equalTo("Айгүл Сыдыкова"));
    finds(14);
    list("district", "&status=explained")
        .body("items[0].explanation.text", equalTo("Бир тест эки жолу саналган"))
        .body("items[0].version", equalTo(1));
    list("commission", "").body("items[0].status", equalTo("explained"));
    finds(15);
    list("commission", "")
        .body("items[0].status", equalTo("open"))
        .body("items[0].explanation.text", equalTo("Бир тест эки жолу саналган"));
  }

  /** What agrees again is history, and takes its old place when it returns. */
  @Test
  void fixedIsKeptAndCanReturn() {
    finds(14);
    String id = id();
    age(Duration.ofMinutes(61));
    StandInCheck.finds = List.of();
    save(Register.MISSION);
    list("director", "").body("items", empty());
    list("director", "&status=fixed")
        .body("items.id", equalTo(List.of(id)))
        .body("items[0].fixedAt", notNullValue());
    json(as("director").header("If-Match", "\"1\""), Map.of("text", "Эмнеге"))
        .put(path + "/" + id + "/explanation")
        .then()
        .statusCode(409)
        .body("detail", containsString("оңдолгон"));
    finds(14);
    list("director", "")
        .body("items.id", equalTo(List.of(id)))
        .body("items[0].fixedAt", nullValue());
  }

  /** What contradicts only while somebody types does not fill the history; what was asked does. */
  @Test
  void aPassingFindingVanishes() {
    finds(14);
    StandInCheck.finds = List.of();
    save(Register.MISSION);
    list("director", "&status=fixed").body("items", empty());
    finds(14);
    ask("Кайсы сан туура?").statusCode(200);
    StandInCheck.finds = List.of();
    save(Register.MISSION);
    list("director", "&status=fixed").body("items", hasSize(1));
  }

  private void age(Duration by) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                database
                    .createNativeQuery(
                        "update data_quality_finding set found_at = found_at - interval :s second"
                            + " where code = 'TEST-1'")
                    .setParameter("s", by.toSeconds())
                    .executeUpdate());
  }

  @Test
  void theDistrictAsksAgain() {
    finds(14);
    explain("Билбейм", 0).statusCode(200);
    ask("Кайсы сан туура?")
        .statusCode(200)
        .body("status", equalTo("open"))
        .body("question.author", equalTo("Эркин Мамытов"))
        .body("explanation.text", equalTo("Билбейм"));
    explain("Туурасы 13", 2).statusCode(200).body("status", equalTo("explained"));
    ask("  ").statusCode(400);
    as("director")
        .get("/api/v1/audit-events?subject=data_quality&size=3")
        .then()
        .body("items.action", equalTo(List.of("explained", "asked", "explained")));
  }

  @Test
  void anExplanationNeedsItsVersionAndWords() {
    finds(14);
    explain("Бир", 7).statusCode(412);
    explain("   ", 0).statusCode(400).body("errors[0].pointer", equalTo("/text"));
    json(as("director"), Map.of("text", "Бир"))
        .put(path + "/" + id() + "/explanation")
        .then()
        .statusCode(428);
  }

  /** Two saves of a school at once compare with each other's figures, not with the old ones. */
  @Test
  void savesOfASchoolWaitForEachOther() throws Exception {
    finds(14);
    CountDownLatch first = new CountDownLatch(1);
    CountDownLatch second = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              await(first);
              save(Register.MISSION);
              second.countDown();
            });
    other.start();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              registers.fire(RegisterChanged.of(school, Register.MISSION));
              first.countDown();
              assertFalse(await(second, 300), "the second did not wait");
            });
    assertTrue(await(second, 10_000));
    other.join();
  }

  private static void await(CountDownLatch latch) {
    await(latch, 10_000);
  }

  private static boolean await(CountDownLatch latch, long millis) {
    try {
      return latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
