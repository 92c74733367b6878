package kg.onuguu.school.profile;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.plan.Fixture;

/** Profiles for tests: on the school of director2, where the demonstration wrote nothing. */
@ApplicationScoped
public class ProfileFixture {
  @Inject EntityManager database;

  public static String path(String part) {
    return "/api/v1/schools/" + Fixture.school("director2") + "/" + part;
  }

  /** Makes the school forget everything. */
  @Transactional
  public void forget() {
    UUID school = UUID.fromString(Fixture.school("director2"));
    for (String entity : List.of("SchoolProfile", "YearProfile", "MaterialBase")) {
      database
          .createQuery("delete from " + entity + " one where one.schoolId = :school")
          .setParameter("school", school)
          .executeUpdate();
    }
    database
        .createQuery("delete from Finding one where one.schoolId = :school")
        .setParameter("school", school)
        .executeUpdate();
  }

  public static ValidatableResponse put(String part, Object body, int version) {
    return Fixture.put("director2", path(part), body, version).then();
  }

  public static ValidatableResponse get(String part) {
    return as("director2").get(path(part)).then().statusCode(200);
  }

  public static ValidatableResponse post(String part, Object body, int version) {
    return send(part, body, version).then();
  }

  private static Response send(String part, Object body, int version) {
    return json(as("director2").header("If-Match", Fixture.tag(version)), body).post(path(part));
  }

  public static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
