package kg.onuguu.indicator.quality;

import static kg.onuguu.indicator.Tables.saved;
import static kg.onuguu.indicator.Tables.window;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import kg.onuguu.Api;
import kg.onuguu.indicator.Tables;
import kg.onuguu.plan.Fixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not agree inside the table of quality, beside what a real school's report shows. */
@QuarkusTest
class QualityFindingsTest {
  private static final String DIRECTOR = "director2";

  @Inject EntityManager database;

  private String school;

  @BeforeEach
  void begin() {
    school = Fixture.school(DIRECTOR);
    Tables.forget(database, school);
  }

  @AfterEach
  void forget() {
    Tables.forget(database, school);
  }

  private void quality(int ungraded, int declaredPct, int seniors) {
    Map<String, Object> whole =
        Map.of(
            "block",
            "all",
            "total",
            337,
            "excellent",
            55,
            "good",
            68,
            "satisfactory",
            337 - ungraded - 55 - 68,
            "failing",
            0,
            "ungraded",
            ungraded,
            "declaredQualityPct",
            String.valueOf(declaredPct));
    List<Map<String, Object>> blocks =
        List.of(
            whole,
            Map.of("block", "primary", "total", 125),
            Map.of("block", "basic", "total", 145),
            Map.of("block", "secondary", "total", seniors));
    Map<String, Object> year =
        Map.of(
            "schoolYear", 2018, "period", "year", "ungradedGrades", List.of(1), "blocks", blocks);
    saved(DIRECTOR, school, "quality", window(2018, 2018, List.of(year)));
  }

  private void found(String item, Matcher<?> matcher) {
    Api.as(DIRECTOR)
        .header("Accept-Language", "ru")
        .get("/api/v1/schools/" + school + "/data-quality?register=quality&size=200")
        .then()
        .statusCode(200)
        .body(item, matcher);
  }

  /**
   * blocks that do not make up the school, a printed percentage of one
   * point more than rounding, and more pupils without marks than there are in grade 1.
   */
  @Test
  void whatDoesNotAgree() {
    saved(
        DIRECTOR,
        school,
        "contingent",
        window(2018, 2018, List.of(Tables.contingent(2018, null, 35))));
    quality(35, 41, 67);
    found("items.code", not(hasItems("R-082")));
    found("items.code", not(hasItems("R-083")));
    found("items.code", not(hasItems("R-085")));
    quality(36, 45, 66);
    found("items.code", hasItems("R-082", "R-083", "R-085"));
    found("items.find { it.code == 'R-085' }.figures.ungraded", equalTo("36"));
    found("items.find { it.code == 'R-085' }.figures.pupils", equalTo("35"));
    found("items.find { it.code == 'R-082' }.figures.blocks", equalTo("336"));
  }
}
