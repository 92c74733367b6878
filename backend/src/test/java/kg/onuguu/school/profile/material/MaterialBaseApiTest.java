package kg.onuguu.school.profile.material;

import static kg.onuguu.Api.as;
import static kg.onuguu.plan.Fixture.tag;
import static kg.onuguu.school.profile.ProfileFixture.get;
import static kg.onuguu.school.profile.ProfileFixture.map;
import static kg.onuguu.school.profile.ProfileFixture.path;
import static kg.onuguu.school.profile.ProfileFixture.post;
import static kg.onuguu.school.profile.ProfileFixture.put;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.onuguu.Queries;
import kg.onuguu.plan.Fixture;
import kg.onuguu.school.profile.MaterialBases;
import kg.onuguu.school.profile.MaterialFacts;
import kg.onuguu.school.profile.ProfileFixture;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The material base over HTTP, and what other features read of it. */
@QuarkusTest
class MaterialBaseApiTest {
  @Inject ProfileFixture fixture;
  @Inject MaterialBases facts;
  @Inject SessionFactory database;

  @BeforeEach
  @AfterEach
  void forget() {
    fixture.forget();
  }

  private static Map<String, Object> equipment(
      String kind, Integer count, String state, String owner) {
    return map("kind", kind, "count", count, "state", state, "owner", owner);
  }

  private static Map<String, Object> body() {
    return map(
        "landAreaM2",
        "6480.5",
        "buildings",
        List.of(map("name", "Негизги имарат", "areaM2", "2480.60", "yearBuilt", 2015)),
        "facilities",
        List.of(map("kind", "classroom", "count", 10), map("kind", "assembly_hall", "count", 0)),
        "equipment",
        List.of(
            equipment("desktop", 10, "working", "school"),
            equipment("desktop", 4, "broken", "school"),
            equipment("laptop", 2, "working", "school"),
            equipment("laptop", 8, "working", "staff")),
        "inspections",
        List.of(),
        "instructions",
        List.of());
  }

  @Test
  void emptyAtFirst() {
    get("material-base")
        .header("ETag", tag(0))
        .body("buildings", empty())
        .body("totals.workingComputers", nullValue())
        .body("findings.findAll { it.blocksConfirmation }.code", contains("buildings_missing"));
  }

  /** of 14 computers 4 are out of order; 390 pupils are 39.0 on one that works. */
  @Test
  void pupilsOnAWorkingComputer() {
    put("material-base", body(), 0)
        .statusCode(200)
        .body("totals.computers", equalTo(14))
        .body("totals.workingComputers", equalTo(10))
        .body("totals.pupilsPerComputer", nullValue())
        .body("landAreaM2", equalTo("6480.50"))
        .body("totals.buildingAreaM2", equalTo("2480.60"));
    put(
            "years/2022",
            map(
                "ungradedGrades",
                List.of(),
                "shifts",
                List.of(),
                "classSets",
                List.of(),
                "declared",
                map("pupils", 390)),
            0)
        .statusCode(200);
    get("material-base")
        .body("totals.pupilsOfYear", equalTo(2022))
        .body("totals.pupilsPerComputer", equalTo("39.0"));
  }

  /** The state of a term is told as of today; only the newest conclusion of a body is doubted. */
  @Test
  void terms() {
    LocalDate today = LocalDate.now();
    Map<String, Object> body = body();
    body.put(
        "inspections",
        List.of(
            inspection("sanitary", today.minusYears(2), today.minusYears(1)),
            inspection("sanitary", today.minusMonths(1), today.plusMonths(11)),
            inspection("fire", today.minusYears(1), today.minusDays(1)),
            inspection("emergency", today.minusDays(9), null)));
    body.put(
        "instructions",
        List.of(
            map("kind", "fire", "givenOn", today.minusYears(1).minusDays(1).toString()),
            map("kind", "electrical", "givenOn", today.minusMonths(11).toString())));
    put("material-base", body, 0)
        .statusCode(200)
        .body("inspections.state", contains("expired", "valid", "expired", "no_term"))
        .body("instructions.state", contains("expired", "expires_soon"))
        .body(
            "findings.findAll { it.pointer.contains('inspections') }.pointer",
            contains("/inspections/2/validTo"))
        .body("findings.code", hasItem("instruction_overdue"));
  }

  private static Map<String, Object> inspection(String body, LocalDate on, LocalDate validTo) {
    return map(
        "body",
        body,
        "inspectedOn",
        on.toString(),
        "result",
        "positive",
        "validTo",
        validTo == null ? null : validTo.toString());
  }

  /** DQ-19: the area of a building is not that of the land. */
  @Test
  void areas() {
    Map<String, Object> body = body();
    body.put("landAreaM2", "2480.6");
    put("material-base", body, 0).statusCode(200).body("findings.code", hasItem("area_is_land"));
    body.put("landAreaM2", "-1");
    put("material-base", body, 1).statusCode(422).body("errors[0].code", equalTo("area_range"));
    body.put("landAreaM2", "1.234");
    put("material-base", body, 1).statusCode(422).body("errors[0].code", equalTo("area_scale"));
  }

  @Test
  void refused() {
    Map<String, Object> body = body();
    body.put("facilities", List.of(map("kind", "gym"), map("kind", "gym")));
    put("material-base", body, 0)
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/facilities/1/kind"));
    body.put("facilities", List.of(map("kind", "palace")));
    put("material-base", body, 0).statusCode(400);
    body = body();
    body.put("buildings", List.of(map("name", "Негизги имарат", "heating", "hope")));
    put("material-base", body, 0)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/buildings/0/heating"));
    body = body();
    LocalDate today = LocalDate.now();
    body.put("inspections", List.of(inspection("fire", today.plusDays(2), today.plusDays(1))));
    put("material-base", body, 0)
        .statusCode(422)
        .body("errors.code", contains("in_future", "ends_before_start"));
    as("district").get(path("material-base")).then().statusCode(404);
  }

  @Test
  void confirmedAndChanged() {
    put("material-base", body(), 0).statusCode(200);
    post("material-base/confirmation", Map.of("asOf", "2026-09-15"), 1)
        .statusCode(200)
        .body("status", equalTo("confirmed"));
    put("material-base", body(), 2)
        .statusCode(200)
        .body("status", equalTo("draft"))
        .body("confirmation.asOf", equalTo("2026-09-15"));
  }

  /** DQ-59: eleven classes in a shift do not fit into ten rooms; eight do. */
  @Test
  void capacity() {
    put("material-base", body(), 0).statusCode(200);
    put("years/2022", shiftOf(11), 0).statusCode(200);
    as("admin")
        .get(path("data-quality?register=year_profile"))
        .then()
        .body("items.code", hasItem("DQ-59"))
        .body(
            "items.find { it.code == 'DQ-59' }.figures",
            equalTo(Map.of("year", "2022", "shift", "first", "classes", "11", "rooms", "10")));
    put("years/2022", shiftOf(8), 1).statusCode(200);
    as("admin").get(path("data-quality?register=year_profile")).then().body("items", empty());
  }

  private static Map<String, Object> shiftOf(int classes) {
    List<Map<String, Object>> list = new ArrayList<>();
    IntStream.rangeClosed(1, classes)
        .forEach(grade -> list.add(map("grade", grade, "shift", "first", "pupils", 20)));
    return map(
        "firstGrade",
        1,
        "lastGrade",
        11,
        "ungradedGrades",
        List.of(),
        "shifts",
        List.of(map("shift", "first", "startsAt", "08:00", "endsAt", "13:00")),
        "classSets",
        list,
        "declared",
        map());
  }

  /**
   * One query; what nobody wrote is unknown, and laptops of the staff are apart (DQ-22).
   */
  @Test
  void factsForOtherFeatures() {
    UUID school = UUID.fromString(Fixture.school("director2"));
    assertEquals(MaterialFacts.UNKNOWN, facts.of(school));
    Map<String, Object> body = body();
    put("material-base", body, 0).statusCode(200);
    assertEquals(1, Queries.during(database, () -> facts.of(school)));
    MaterialFacts known = facts.of(school);
    assertEquals(10, known.workingComputers());
    assertEquals(2, known.laptopsOfSchool());
    assertEquals(8, known.laptopsOfStaff());
    assertEquals(new BigDecimal("2480.60"), known.buildingAreaM2());
    assertEquals(List.of(2015), known.yearsBuilt());
    assertEquals(10, known.teachingRooms());
    assertEquals(0, known.facilities().get("assembly_hall"));
    body.put("equipment", List.of(equipment("desktop", null, "working", "school")));
    body.put("buildings", List.of(map("name", "Негизги имарат")));
    put("material-base", body, 1).statusCode(200);
    MaterialFacts unknown = QuarkusTransaction.requiringNew().call(() -> facts.of(school));
    assertNull(unknown.workingComputers());
    assertNull(unknown.buildingAreaM2());
  }
}
