package kg.onuguu.school.profile.organisation;

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
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kg.onuguu.plan.Fixture;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.school.profile.ProfileFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The profile of a school over HTTP. */
@QuarkusTest
class SchoolProfileApiTest {
  @Inject ProfileFixture fixture;
  @Inject PublicHosts hosts;

  @BeforeEach
  @AfterEach
  void forget() {
    fixture.forget();
  }

  private static Map<String, Object> body() {
    return map(
        "formerNames",
        List.of(map("name", "Эмгек мектеби", "fromYear", 1952, "toYear", 1991)),
        "registration",
        map("registeredOn", "2011-03-18", "number", " 112457 "),
        "reregistration",
        map("registeredOn", "2021-10-05", "series", "КБ", "number", "0041872"),
        "taxId",
        "01803201110047",
        "licence",
        map("status", "not_applicable"),
        "emisResponsible",
        map("position", "Информатика мугалими", "orderNumber", "14", "orderDate", "2024-09-02"));
  }

  /** the units above the school are there before anybody writes, with their life spans. */
  @Test
  void emptyAtFirst() {
    get("profile")
        .header("ETag", tag(0))
        .body("status", equalTo("draft"))
        .body("formerNames", empty())
        .body("licence", nullValue())
        .body("places.kind", contains("oblast", "district", "aiyl_aimak", "village"))
        .body("places[0].validFrom", equalTo("1991-08-31"))
        .body("places[0].validTo", nullValue())
        .body("findings.code", hasItem("licence_missing"));
  }

  /**
   * no licence needs a reason before the director confirms; a change makes a draft again.
   */
  @Test
  void writtenConfirmedAndChanged() {
    put("profile", body(), 0)
        .statusCode(200)
        .header("ETag", tag(1))
        .body("registration.number", equalTo("112457"))
        .body("formerNames[0].fromYear", equalTo(1952));
    post("profile/confirmation", Map.of("asOf", "2026-09-15"), 1)
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].rule", equalTo("R-052"))
        .body("errors[0].pointer", equalTo("/licence/reason"));
    Map<String, Object> body = body();
    body.put("licence", map("status", "not_applicable", "reason", "Муниципалдык мектеп"));
    put("profile", body, 1).statusCode(200);
    post("profile/confirmation", Map.of("asOf", "2026-09-15"), 2)
        .statusCode(200)
        .body("status", equalTo("confirmed"))
        .body("confirmation.confirmedBy", equalTo("Талант Бейшеев"))
        .body("findings.findAll { it.blocksConfirmation }", empty());
    put("profile", body(), 3)
        .statusCode(200)
        .body("status", equalTo("draft"))
        .body("confirmation.asOf", equalTo("2026-09-15"));
    as("director2")
        .get("/api/v1/audit-events?subject=school_profile&size=2")
        .then()
        .body("items.action", contains("changed", "confirmed"))
        .body("items[0].changes.field", contains("licenceReason"));
  }

  @Test
  void refused() {
    Map<String, Object> body = body();
    body.put("taxId", "123");
    put("profile", body, 0).statusCode(400);
    body = body();
    body.put("formerNames", List.of(map("name", "Эмгек", "fromYear", 1991, "toYear", 1952)));
    body.put("registration", map("registeredOn", "2199-01-01"));
    put("profile", body, 0)
        .statusCode(422)
        .body("errors.code", contains("ends_before_start", "in_future", "before_registration"));
    body = body();
    body.put("formerNames", List.of(map("name", "  ")));
    put("profile", body, 0).statusCode(400).body("errors[0].code", equalTo("not_blank"));
    as("district").get(path("profile")).then().statusCode(404);
  }

  /** DQ-34: a document of a drive is no website, and a free mailbox is a person's. */
  @Test
  void addressesOfTheOrganisation() {
    String contacts = path("contacts");
    int version = as("director2").get(path("")).path("version");
    Map<String, Object> foreign =
        map("website", "https://docs.google.com/document/d/1", "email", "mektep@gmail.com");
    Fixture.put("director2", contacts, foreign, version).then().statusCode(200);
    get("profile").body("findings.code", hasItem("website_foreign"));
    as("admin")
        .get(path("data-quality?register=school_profile"))
        .then()
        .body("items.code", contains("DQ-34", "DQ-34"))
        .body("items.field", contains("email", "website"));
    Map<String, Object> own =
        map("website", "https://mektep.example.kg", "email", "mektep@example.kg");
    Fixture.put("director2", contacts, own, version + 1).then().statusCode(200);
    get("profile").body("findings.code", not(hasItem("website_foreign")));
    as("admin").get(path("data-quality?register=school_profile")).then().body("items", empty());
    Fixture.put("director2", contacts, map(), version + 2).then().statusCode(200);
  }

  @Test
  void hostsAreFoundByTheirEnd() {
    assertEquals(
        "google_docs",
        hosts.ofWebsite("https://DOCS.google.com/d/1").map(ReferenceValue::code).orElseThrow());
    assertTrue(hosts.ofWebsite("https://google.com.example.kg").isEmpty());
    assertTrue(hosts.ofWebsite("https://mektep .kg").isEmpty());
    assertTrue(hosts.ofEmail("mektep@hotgmail.com").isEmpty());
    assertTrue(hosts.ofEmail("mektep@gmail.com").isPresent());
  }
}
