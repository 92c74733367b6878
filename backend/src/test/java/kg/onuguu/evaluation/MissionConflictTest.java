package kg.onuguu.evaluation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import kg.onuguu.plan.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R-033, DQ-07: of one school on one day there is one mission. */
@QuarkusTest
class MissionConflictTest {
  private static final String MISSION = "Ар бир баланын жөндөмүн ачабыз. Билим турмушка керек.";

  @Inject EntityManager database;

  @AfterEach
  @Transactional
  void forget() {
    database
        .createQuery("delete from Mission mission where mission.schoolId = :school")
        .setParameter("school", UUID.fromString(Evaluations.school("director2")))
        .executeUpdate();
  }

  private static String ofSchool(String rest) {
    return "/api/v1/schools/" + Evaluations.school("director2") + rest;
  }

  private static void mission(String text) {
    String tag = Api.as("director2").get(ofSchool("/mission")).header("ETag");
    Map<String, Object> body = new HashMap<>(Map.of("text", text));
    for (String list : List.of("goals", "opinions", "answers", "values")) {
      body.put(list, List.of());
    }
    body.put("graduateModel", Map.of("components", List.of()));
    Api.json(Api.as("director2").header("If-Match", tag), body)
        .put(ofSchool("/mission"))
        .then()
        .statusCode(200);
  }

  private static void introduction(String id, String text) {
    Integer version =
        Evaluations.open("director2", id).path("intro.find { it.block == 'mission' }.version");
    Map<String, Object> body = Map.of("narrative", Evaluations.text(text), "notApplicable", false);
    Api.json(Api.as("director2").header("If-Match", Fixture.tag(version)), body)
        .put(Evaluations.BASE + id + "/intro/mission")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse found() {
    return Api.as("director2")
        .header("Accept-Language", "ru")
        .queryParam("register", "mission")
        .queryParam("status", "open")
        .get(ofSchool("/data-quality"))
        .then()
        .statusCode(200);
  }

  @Test
  void aSecondMissionIsAConflict() {
    mission(MISSION);
    // of this very school year, the newest there is
    String id = Evaluations.create("director2", Evaluations.start(2026));
    introduction(id, "Миссия: «" + MISSION.toUpperCase() + "»  Ал 2026-жылы кабыл алынган.");
    found().body("items", empty());

    introduction(id, "Татыктуу инсанды тарбиялайбыз.");
    found()
        .body("items.rule", equalTo(List.of("R-033")))
        .body("items[0].register", equalTo("mission"))
        .body("items[0].message", containsString("Татыктуу инсанды тарбиялайбыз."))
        .body("items[0].message", containsString("2026–2027"));

    mission("Татыктуу инсанды тарбиялайбыз.");
    found().body("items", empty());
    mission(MISSION);
    found().body("items.rule", equalTo(List.of("R-033")));

    String tag = Evaluations.open("director2", id).header("ETag");
    Api.as("director2").header("If-Match", tag).delete(Evaluations.BASE + id);
    found().body("items", empty());
  }
}
