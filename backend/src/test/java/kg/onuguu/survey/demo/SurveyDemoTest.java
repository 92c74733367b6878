package kg.onuguu.survey.demo;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import kg.onuguu.plan.Fixture;
import org.junit.jupiter.api.Test;

/** The surveys that a visitor of the demonstration finds. */
@QuarkusTest
class SurveyDemoTest {
  private static String surveys() {
    return "/api/v1/schools/" + Fixture.school("director") + "/stakeholder-surveys";
  }

  private static String id(String title, String status) {
    List<Map<String, Object>> all =
        as("director").queryParam("size", 200).get(surveys()).path("items");
    return all.stream()
        .filter(
            one ->
                ((Map<?, ?>) one.get("title")).get("en") instanceof String en && en.equals(title))
        .filter(one -> one.get("status").equals(status))
        .map(one -> (String) one.get("id"))
        .reduce((newer, older) -> older)
        .orElseThrow();
  }

  @Test
  void parentsHaveAnsweredOne() {
    String survey = surveys() + "/" + id("What parents think", "closed");
    as("district")
        .get(survey + "/results")
        .then()
        .body("answered", equalTo(61))
        .body("invited", equalTo(90))
        .body("hidden", nullValue())
        .body("questions", hasSize(10))
        .body("questions.findAll { it.hidden != null }", empty());
  }

  @Test
  void pupilsAreAnsweringAnother() {
    String survey = surveys() + "/" + id("What pupils think", "open");
    as("director")
        .get(survey)
        .then()
        .body("answered", equalTo(34))
        .body("code", notNullValue())
        .body("responsePct", equalTo("28.3"));
  }
}
