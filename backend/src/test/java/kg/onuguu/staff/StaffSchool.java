package kg.onuguu.staff;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kg.onuguu.Api;

/**
 * The register of one school, as its director uses it. Tests write into the school of director2;
 * the demonstration's own school stays as it is.
 */
public final class StaffSchool {
  private static final AtomicInteger NUMBERS = new AtomicInteger(1000);

  private final String login;
  private final String path;

  private StaffSchool(String login) {
    this.login = login;
    this.path = "/api/v1/schools/" + Api.as(login).get("/api/v1/me").path("schools[0].id");
  }

  public static StaffSchool of(String login) {
    return new StaffSchool(login);
  }

  /** The address of the school. */
  public String path() {
    return path;
  }

  public String staff() {
    return path + "/staff";
  }

  public RequestSpecification caller() {
    return Api.as(login);
  }

  /** A woman who teaches mathematics, with a personnel number of her own. */
  public static Map<String, Object> person(Object... changes) {
    Map<String, Object> person = new HashMap<>();
    person.put("lastName", "Сынакова");
    person.put("firstName", "Айзада");
    person.put("sex", "female");
    person.put("category", "pedagogical");
    person.put("position", "Математика мугалими");
    person.put("subjects", List.of("math"));
    person.put("awards", List.of());
    person.put("birthDate", LocalDate.of(1980, 1, 1).plusDays(NUMBERS.get()).toString());
    person.put("personnelNumber", "T" + NUMBERS.incrementAndGet());
    for (int i = 0; i < changes.length; i += 2) {
      person.put((String) changes[i], changes[i + 1]);
    }
    return person;
  }

  public Response create(Map<String, Object> person) {
    return caller().header("Idempotency-Key", Api.key()).body(person).post(staff());
  }

  /** The answer to a creation that succeeds. */
  public ValidatableResponse created(Map<String, Object> person) {
    return create(person).then().statusCode(201);
  }

  public Response replace(String id, String etag, Map<String, Object> person) {
    return caller().header("If-Match", etag).body(person).put(staff() + "/" + id);
  }

  /** The list with these filters. */
  public ValidatableResponse list(Object... query) {
    RequestSpecification request = caller();
    for (int i = 0; i < query.length; i += 2) {
      request.queryParam((String) query[i], query[i + 1]);
    }
    return request.get(staff()).then().statusCode(200);
  }
}
