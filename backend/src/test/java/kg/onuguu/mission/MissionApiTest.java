package kg.onuguu.mission;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.school;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mission over HTTP, on a school that has none yet. */
@QuarkusTest
class MissionApiTest {
  @Inject EntityManager database;

  private String school;
  private String path;

  @BeforeEach
  void begin() {
    school = school("director2");
    path = "/api/v1/schools/" + school + "/mission";
    forget();
  }

  @AfterEach
  @Transactional
  void forget() {
    database
        .createQuery("delete from Mission mission where mission.schoolId = :school")
        .setParameter("school", UUID.fromString(school))
        .executeUpdate();
  }

  /** Nothing saved: version 0, and everything is still to do. */
  @Test
  void emptyAtFirst() {
    as("director2")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", tag(0))
        .body("version", equalTo(0))
        .body("text", equalTo(""))
        .body("sentenceCount", equalTo(0))
        .body("values", empty())
        .body("findings.rule", hasItems("R-031", "R-034", "R-035", "R-036"));
  }

  /** the forgotten space does not hide the second sentence. */
  @Test
  void writtenAndCounted() {
    Map<String, Object> body = body();
    body.put("text", "Балдарды бириктирет.Ар бирин ийгиликке жеткирет ж.б.");
    put("director2", path, body, 0)
        .then()
        .statusCode(200)
        .header("ETag", tag(1))
        .body("sentenceCount", equalTo(2))
        .body("findings.rule.findAll { it == 'R-031' }", empty());
    body.put("text", "Бир гана сүйлөм.");
    json(as("director2").header("If-Match", tag(1)).header("Accept-Language", "ru"), body)
        .put(path)
        .then()
        .statusCode(200)
        .body("version", equalTo(2))
        .body(
            "findings.find { it.rule == 'R-031' }.message",
            equalTo("В миссии 1 предложение. Доведите до двух-трёх."));
    put("director2", path, body, 1).then().statusCode(412);
    json(as("director2"), body).put(path).then().statusCode(428);
  }

  /** the same text twice in a list, whatever the spaces and the case. */
  @Test
  void valuesTwice() {
    Map<String, Object> body = body();
    body.put(
        "values",
        List.of(value("core", "Ишеним"), value("base", "Ишеним"), value("core", " ИШЕНИМ ")));
    put("director2", path, body, 0)
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-037"))
        .body("errors[0].pointer", equalTo("/values/2/text"))
        .body("errors[0].code", equalTo("value_twice"));
    body.put("values", List.of(value("core", "Ишеним"), value("base", "Ишеним")));
    put("director2", path, body, 0).then().statusCode(200);
  }

  @Test
  void refused() {
    Map<String, Object> body = body();
    body.put("answers", List.of(Map.of("question", "q9", "text", "Жооп")));
    put("director2", path, body, 0)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/answers/0/question"));
    body.put("answers", List.of());
    body.put("text", "а".repeat(4001));
    put("director2", path, body, 0).then().statusCode(400);
    body.put("text", 7);
    put("director2", path, body, 0).then().statusCode(400);
    body.put("text", "");
    body.put("sentenceCount", 2);
    put("director2", path, body, 0)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown_field"));
    body.remove("sentenceCount");
    body.put("opinions", List.of(opinion(), opinion()));
    put("director2", path, body, 0).then().statusCode(422).body("rule", equalTo("R-034"));
    put("director", path, body(), 0).then().statusCode(404);
    as("director").get(path).then().statusCode(404);
    as("district").get(path).then().statusCode(404);
    put("admin", path, body(), 0).then().statusCode(403);
    as("admin").get(path).then().statusCode(200);
  }

  /** Of many first writers exactly one wins, the others read again. */
  @Test
  void firstSaveAtOnce() {
    Map<String, Object> body = body();
    List<Integer> answers =
        IntStream.range(0, 10)
            .parallel()
            .mapToObj(i -> put("director2", path, body, 0).statusCode())
            .toList();
    assertEquals(1, Collections.frequency(answers, 200), answers.toString());
    assertEquals(9, Collections.frequency(answers, 412), answers.toString());
    as("director2").get(path).then().body("version", equalTo(1));
  }

  private static Map<String, String> opinion() {
    return Map.of("group", "parents", "source", "survey");
  }

  private static Map<String, String> value(String kind, String text) {
    return Map.of("kind", kind, "text", text);
  }

  private static Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("text", "Ар бир окуучунун жөндөмүн ачабыз. Билимди турмушка керектүү кылабыз.");
    for (String list : List.of("goals", "opinions", "answers", "values")) {
      body.put(list, List.of());
    }
    body.put("graduateModel", Map.of("components", List.of()));
    return body;
  }
}
