package kg.onuguu.evaluation.comparison;

import static kg.onuguu.evaluation.Evaluations.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.evaluation.Evaluations;
import org.junit.jupiter.api.Test;

/** Then and now. */
@QuarkusTest
class ComparisonApiTest {

  private static Map<String, Object> level(String level, String words) {
    Map<String, Object> body = Evaluations.response(words);
    body.put("level", level);
    return body;
  }

  @Test
  void twoOfOneSetSideBySide() {
    String then = Evaluations.create();
    String now = Evaluations.create();
    Evaluations.write("director", then, "1.1", level("not_met", "Аз"));
    Evaluations.write("director", now, "1.1", level("met", "Көп жазылды"));
    Evaluations.write("director", then, "1.2", level("met", "Бар"));
    Evaluations.write("director", now, "1.2", level("partially_met", "Бар"));
    Evaluations.point(then, "3", "weakness", "Суу жок");
    Api.as("director")
        .queryParam("with", then)
        .get(BASE + now + "/comparison")
        .then()
        .statusCode(200)
        .body("comparable", equalTo(true))
        .body("criteria", hasSize(17))
        .body("criteria[0].change", equalTo("up"))
        .body("criteria[0].later.textLength", equalTo("Көп жазылды".length()))
        .body("criteria[1].change", equalTo("down"))
        .body("criteria[2].change", equalTo("unknown"))
        .body("earlier.weaknesses", equalTo(1))
        .body("weaknesses.state", contains("no_measure"))
        .body("resolved", equalTo(0))
        .body("indicators.code", hasItem("area_m2"))
        .body("indicators.code", not(hasItem("founded_year")));
  }

  @Test
  void onlyOfOneSchoolAndNotWithItself() {
    String one = Evaluations.create();
    Api.as("director")
        .queryParam("with", one)
        .get(BASE + one + "/comparison")
        .then()
        .statusCode(400);
    Api.as("director2")
        .queryParam("with", one)
        .get(BASE + one + "/comparison")
        .then()
        .statusCode(404);
  }

  /** The demonstration has an accepted one of 2023 and this year's. */
  @Test
  void theDemonstrationCanBeCompared() {
    String all = "/api/v1/schools/" + Evaluations.school() + "/self-evaluations?size=200";
    String now =
        Api.as("director")
            .get(all)
            .path("items.find { it.schoolYear == 2026 && it.purpose == 'annual' }.id");
    String then = Api.as("director").get(all).path("items.find { it.schoolYear == 2023 }.id");
    Api.as("deputy")
        .queryParam("with", then)
        .get(BASE + now + "/comparison")
        .then()
        .body("earlier.status", equalTo("accepted"))
        .body("indicators.find { it.code == 'pupils' }.earlier", equalTo("331"))
        .body("indicators.find { it.code == 'pupils' }.later", equalTo("377"))
        .body("indicators.find { it.code == 'pupils' }.difference", equalTo("46"))
        .body("criteria.change", hasItem("up"));
  }
}
