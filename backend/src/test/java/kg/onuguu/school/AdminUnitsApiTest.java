package kg.onuguu.school;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;

/** Administrative units: kinds under kinds, no circle, and lives that end. */
@QuarkusTest
class AdminUnitsApiTest {
  private static final String UNITS = "/api/v1/admin-units";

  private static Map<String, Object> unit(
      String kind, String parentId, String name, String from, String to) {
    Map<String, Object> unit = new HashMap<>();
    unit.put("kind", kind);
    unit.put("parentId", parentId);
    unit.put("name", Map.of("ky", name));
    unit.put("validFrom", from);
    unit.put("validTo", to);
    return unit;
  }

  private static Response create(Map<String, Object> unit) {
    return Api.as("admin").body(unit).post(UNITS);
  }

  private static String made(String kind, String parentId, String name, String from, String to) {
    return create(unit(kind, parentId, name, from, to)).then().statusCode(201).extract().path("id");
  }

  private static Response change(String id, String tag, Map<String, Object> unit) {
    return Api.as("admin").header("If-Match", tag).body(unit).put(UNITS + "/" + id);
  }

  private static void broken(Response answer, String pointer, String code) {
    answer
        .then()
        .statusCode(422)
        .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer))
        .body("errors.message", everyItem(notNullValue()));
  }

  @Test
  void everybodyReadsThem() {
    for (String login : List.of("director", "deputy", "commission", "district", "admin")) {
      Api.as(login)
          .queryParam("kind", "district")
          .queryParam("q", "кен суу")
          .get(UNITS)
          .then()
          .statusCode(200)
          .body("items.name.ky", contains("Кең-Суу району"))
          .body("items[0].parentName.ky", equalTo("Алтын-Өрөөн облусу"));
    }
    Api.anonymous().get(UNITS).then().statusCode(401);
  }

  @Test
  void childrenAreFoundByTheirParent() {
    String district = Api.as("district").get("/api/v1/me").path("districts[0].id");
    Api.as("director")
        .queryParam("parentId", district)
        .get(UNITS)
        .then()
        .body("items.kind", everyItem(equalTo("aiyl_aimak")))
        .body("items.name.ky", hasItem("Кең-Булак айыл аймагы"));
  }

  @Test
  void onlyAdministratorsKeepThem() {
    for (String login : List.of("director", "deputy", "commission", "district")) {
      Api.as(login)
          .body(unit("oblast", null, "Х", "1991-08-31", null))
          .post(UNITS)
          .then()
          .statusCode(403);
    }
  }

  @Test
  void kindsStandUnderKinds() {
    String oblast = made("oblast", null, "Сынак облусу", "1991-08-31", null);
    broken(
        create(unit("village", oblast, "Айыл", "1991-08-31", null)),
        "/parentId",
        "wrong_parent_kind");
    broken(
        create(unit("oblast", oblast, "Облус", "1991-08-31", null)),
        "/parentId",
        "wrong_parent_kind");
    broken(
        create(unit("district", null, "Район", "1991-08-31", null)),
        "/parentId",
        "parent_required");
    broken(
        create(unit("district", UUID.randomUUID().toString(), "Район", "1991-08-31", null)),
        "/parentId",
        "unknown_parent");
    String district = made("district", oblast, "Сынак району", "1991-08-31", null);
    made("aiyl_aimak", district, "Сынак аймагы", "1996-01-01", null);
    broken(
        change(oblast, "\"0\"", unit("city", null, "Сынак шаары", "2000-01-01", null)),
        "/validFrom",
        "children_are_older");
    broken(
        change(district, "\"0\"", unit("oblast", null, "Сынак", "1991-08-31", null)),
        "/kind",
        "kind_has_children");
  }

  @Test
  void noUnitStandsUnderItself() {
    String city = made("city", null, "Айлампа шаары", "1991-08-31", null);
    String district = made("district", city, "Айлампа району", "1991-08-31", null);
    broken(
        change(city, "\"0\"", unit("city", district, "Айлампа шаары", "1991-08-31", null)),
        "/parentId",
        "cycle");
    broken(
        change(city, "\"0\"", unit("city", city, "Айлампа шаары", "1991-08-31", null)),
        "/parentId",
        "cycle");
  }

  /** a unit is never deleted; it ends, after all that is in it. */
  @Test
  void livesLieWithinLives() {
    String oblast = made("oblast", null, "Мезгил облусу", "1991-08-31", null);
    String district = made("district", oblast, "Мезгил району", "1991-08-31", null);
    String aimak = made("aiyl_aimak", district, "Мезгил аймагы", "1996-01-01", null);
    broken(
        create(unit("aiyl_aimak", district, "Эски", "1980-01-01", null)),
        "/validFrom",
        "before_parent");
    broken(
        create(unit("aiyl_aimak", district, "Тескери", "2000-01-01", "1999-01-01")),
        "/validTo",
        "ends_before_start");
    broken(
        change(
            district,
            "\"0\"",
            unit("district", oblast, "Мезгил району", "1991-08-31", "2024-12-31")),
        "/validTo",
        "children_live_longer");
    change(
            aimak,
            "\"0\"",
            unit("aiyl_aimak", district, "Мезгил аймагы", "1996-01-01", "2024-08-01"))
        .then()
        .statusCode(200)
        .body("validTo", equalTo("2024-08-01"));
    change(district, "\"0\"", unit("district", oblast, "Мезгил району", "1991-08-31", "2024-12-31"))
        .then()
        .statusCode(200);
    broken(
        create(unit("aiyl_aimak", district, "Кеч", "2000-01-01", null)),
        "/validTo",
        "after_parent");
    Api.as("admin")
        .body(unit("aiyl_aimak", district, "Мезгил аймагы", "1996-01-01", null))
        .put(UNITS + "/" + aimak)
        .then()
        .statusCode(428);
  }

  @Test
  void aDistrictWithSchoolsStays() {
    Response me = Api.as("district").get("/api/v1/me");
    String district = me.path("districts[0].id");
    Response now = Api.as("admin").get(UNITS + "/" + district);
    Map<String, Object> ended =
        unit("district", now.path("parentId"), "Кең-Суу району", "1991-08-31", "2025-01-01");
    broken(change(district, now.header("ETag"), ended), "/validTo", "has_schools");
  }

  @Test
  void injectedFieldsAreRefused() {
    Map<String, Object> unit = unit("oblast", null, "Х", "1991-08-31", null);
    unit.put("id", UUID.randomUUID());
    create(unit).then().statusCode(400).body("errors[0].code", equalTo("unknown_field"));
    Map<String, Object> nameless = unit("oblast", null, " ", "1991-08-31", null);
    create(nameless).then().statusCode(400).body("errors[0].pointer", equalTo("/name/ky"));
  }
}
