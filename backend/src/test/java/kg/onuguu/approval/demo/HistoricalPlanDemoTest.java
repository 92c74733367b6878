package kg.onuguu.approval.demo;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The plan of the past: what is wrong with it is shown and stops nothing. */
@QuarkusTest
class HistoricalPlanDemoTest {
  @Test
  void carriedOutAndReadable() {
    String plan =
        as("director")
            .get("/api/v1/plans?status=completed&size=200")
            .then()
            .statusCode(200)
            .body("items.historical", hasItem(true))
            .extract()
            .path("items.find { it.firstSchoolYear == 2019 }.id");
    as("director")
        .get("/api/v1/plans/" + plan)
        .then()
        .body("declaredTermYears", equalTo(6))
        .body("stages.firstSchoolYear", contains(2019, 2020, 2023))
        .body("stages.lastSchoolYear", contains(2019, 2022, 2023));
    as("district")
        .get("/api/v1/plans/{id}/completeness", plan)
        .then()
        .statusCode(200)
        .body("findings.code", hasItems("term_differs_past", "term_not_usual", "adopted_late"))
        .body("findings.code", not(hasItem("legal_act_repealed")))
        .body("findings.find { it.code == 'term_differs_past' }.blocks", nullValue())
        .body(
            "findings.find { it.code == 'term_differs_past' }.message",
            equalTo(
                "Мөөнөттөр дал келбейт: жарыяланганы 6 жыл, план 5 окуу жылын камтыйт, этаптары 5"
                    + " жыл."));
    as("director")
        .get("/api/v1/plans/{id}/approval", plan)
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body(
            "history.step",
            containsInAnyOrder(
                "pedagogical_council",
                "mop_council",
                "director",
                "education_authority",
                "local_self_government"));
    as("director")
        .queryParam("format", "pdf")
        .queryParam("language", "ky")
        .get("/api/v1/plans/{id}/document", plan)
        .then()
        .statusCode(200);
  }
}
