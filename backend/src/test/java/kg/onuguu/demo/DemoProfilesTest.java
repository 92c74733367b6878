package kg.onuguu.demo;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import kg.onuguu.plan.Fixture;
import org.junit.jupiter.api.Test;

/** What the profile of the demonstration school shows, and which contradictions are in it. */
@QuarkusTest
class DemoProfilesTest {
  private static String path(String part) {
    return "/api/v1/schools/" + Fixture.school("director") + "/" + part;
  }

  /** DQ-51 in the draft of 2026; nothing in the confirmed year before. */
  @Test
  void contradictionsOfThePresentYear() {
    as("commission")
        .get(path("data-quality?register=year_profile"))
        .then()
        .body("items.code", containsInAnyOrder("DQ-51", "R-099", "R-100", "R-100"))
        .body("items.schoolYear", everyItem(equalTo(2026)));
    as("district")
        .get(path("years/2025"))
        .then()
        .body("status", equalTo("confirmed"))
        .body("totals.pupils", equalTo(376))
        .body("findings.size()", equalTo(0));
    as("director").get(path("years/2026")).then().body("totals.classSets", equalTo(14));
  }

  /** fifteen computers, of which eleven work. */
  @Test
  void materialBase() {
    as("deputy")
        .get(path("material-base"))
        .then()
        .body("totals.computers", equalTo(15))
        .body("totals.workingComputers", equalTo(11))
        .body("totals.pupils", equalTo(356));
    as("director").get(path("profile")).then().body("status", equalTo("confirmed"));
  }
}
