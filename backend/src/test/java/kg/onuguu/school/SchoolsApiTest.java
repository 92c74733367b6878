package kg.onuguu.school;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Schools: found, sorted and kept within the scope of the caller. */
@QuarkusTest
class SchoolsApiTest {
  private static final String SCHOOLS = "/api/v1/schools";

  private static ValidatableResponse list(String login, Object... query) {
    return Api.as(login).queryParams(map(query)).get(SCHOOLS).then().statusCode(200);
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  private static String idOf(String number) {
    return Api.as("admin")
        .queryParam("q", number)
        .get(SCHOOLS)
        .path("items.find { it.number == '" + number + "' }.id");
  }

  private static String district() {
    return Api.as("district").get("/api/v1/me").path("districts[0].id");
  }

  private static Map<String, Object> wanted(String number) {
    return map(
        "number",
        number,
        "name",
        Map.of("ky", "Жаңы үмүт орто мектеби", "ru", "Средняя школа Жаны умут"),
        "kind",
        "secondary",
        "ownership",
        "municipal",
        "districtId",
        district(),
        "languagesOfInstruction",
        List.of("ky", "ru"),
        "active",
        true);
  }

  private static Map<String, Object> with(Map<String, Object> base, Object... changes) {
    Map<String, Object> changed = new HashMap<>(base);
    changed.putAll(map(changes));
    return changed;
  }

  private static Response create(Map<String, Object> school) {
    return Api.as("admin").body(school).post(SCHOOLS);
  }

  @Test
  void everybodySeesWhatTheRoleCovers() {
    list("director").body("items.number", contains("12")).body("total", equalTo(1));
    list("deputy").body("items.number", contains("12"));
    list("commission").body("items.number", contains("13", "12"));
    list("director2").body("items.number", contains("1"));
    list("district", "active", true)
        .body("items.number", hasItems("12", "20"))
        .body("items.districtName.ky", everyItem(equalTo("Кең-Суу району")))
        .body("items.number", not(hasItem("1")));
    list("admin").body("items.number", hasItems("1", "2", "12", "20"));
  }

  @Test
  void aDistrictAskedForDoesNotWidenTheScope() {
    list("director2", "districtId", district()).body("items", empty()).body("total", equalTo(0));
  }

  @Test
  void namesStandInKyrgyzOrder() {
    List<String> names = list("district", "sort", "name").extract().path("items.name.ky");
    List<String> demo = names.stream().filter(name -> !name.startsWith("Жаңы үмүт")).toList();
    assertEquals(
        List.of(
            "Ак-Терек орто мектеби",
            "Жаңы-Талап орто мектеби",
            "Кайыңды-Суу орто мектеби",
            "Кең-Булак орто мектеби",
            "Көк-Жайык негизги мектеби",
            "Оң-Арча орто мектеби",
            "Сары-Өзөн мектеп-гимназиясы",
            "Төр-Жайлоо башталгыч мектеби",
            "Үч-Эмчек орто мектеби"),
        demo);
  }

  @Test
  void numbersStandInTheOrderOfNumbers() {
    List<String> numbers =
        Api.as("admin").queryParam("sort", "number").get(SCHOOLS).path("items.number");
    List<Integer> sorted =
        numbers.stream()
            .filter(n -> n.matches("\\d+"))
            .map(Integer::valueOf)
            .collect(Collectors.toList());
    assertEquals(sorted.stream().sorted().toList(), sorted);
  }

  /** any keyboard finds it, in any order of words. */
  @ParameterizedTest
  @ValueSource(strings = {"кең-булак", "КЕН БУЛАК", "булак кен", "Keng-Bulak", "орто 12 кен"})
  void theSearchForgivesTheKeyboard(String words) {
    list("district", "q", words).body("items.number", hasItem("12"));
  }

  @Test
  void percentSignsAreNoPattern() {
    list("district", "q", "кең%булак_").body("items.number", contains("12"));
    list("district", "q", "к%булак").body("items.number", contains("12"));
    list("district", "q", "кең_ак терек").body("items", empty());
  }

  @Test
  void aSchoolSaysWhoDirectsIt() {
    Api.as("deputy")
        .get(SCHOOLS + "/" + idOf("12"))
        .then()
        .statusCode(200)
        .header("ETag", not(nullValue()))
        .body("directorName", equalTo("Айгүл Сыдыкова"))
        .body("localityName.ky", equalTo("Кең-Булак айылы"))
        .body("foundedYear", equalTo(1936));
  }

  @Test
  void somebodyElsesSchoolDoesNotExist() {
    String foreign = idOf("1");
    for (String login : List.of("director", "deputy", "commission", "district")) {
      Api.as(login).get(SCHOOLS + "/" + foreign).then().statusCode(404);
    }
    Api.as("director")
        .header("If-Match", "\"0\"")
        .body(Map.of("phone", "+996 000 000 000"))
        .put(SCHOOLS + "/" + foreign + "/contacts")
        .then()
        .statusCode(404);
    Api.as("director").get(SCHOOLS + "/" + UUID.randomUUID()).then().statusCode(404);
    Api.as("director").get(SCHOOLS + "/no-id").then().statusCode(404);
  }

  @Test
  void onlyAdministratorsKeepSchools() {
    for (String login : List.of("director", "deputy", "commission", "district")) {
      Api.as(login).body(wanted("900")).post(SCHOOLS).then().statusCode(403);
      Api.as(login)
          .header("If-Match", "\"0\"")
          .body(wanted("12"))
          .put(SCHOOLS + "/" + idOf("12"))
          .then()
          .statusCode(403);
    }
    for (String login : List.of("commission", "district", "admin")) {
      Api.as(login)
          .header("If-Match", "\"0\"")
          .body(Map.of())
          .put(SCHOOLS + "/" + idOf("12") + "/contacts")
          .then()
          .statusCode(403);
    }
    Api.anonymous().get(SCHOOLS).then().statusCode(401);
  }

  @Test
  void anAdministratorAddsAndChangesASchool() {
    Response made = create(wanted("901"));
    made.then()
        .statusCode(201)
        .header("Location", endsWith(made.path("id")))
        .header("ETag", equalTo("\"0\""))
        .body("districtName.ky", equalTo("Кең-Суу району"))
        .body("languagesOfInstruction", contains("ky", "ru"))
        .body("directorName", nullValue());
    String address = SCHOOLS + "/" + made.path("id");
    Api.as("admin")
        .header("If-Match", "\"0\"")
        .body(with(wanted("901"), "active", false, "foundedYear", 1999, "address", "  "))
        .put(address)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("active", equalTo(false))
        .body("foundedYear", equalTo(1999))
        .body("address", nullValue());
    Api.as("admin").body(wanted("901")).put(address).then().statusCode(428);
    Api.as("admin")
        .header("If-Match", "\"0\"")
        .body(wanted("901"))
        .put(address)
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE"));
  }

  @Test
  void aRepeatedCreationIsOneSchool() {
    String key = UUID.randomUUID().toString();
    String first =
        Api.as("admin").header("Idempotency-Key", key).body(wanted("902")).post(SCHOOLS).path("id");
    Api.as("admin")
        .header("Idempotency-Key", key)
        .body(wanted("902"))
        .post(SCHOOLS)
        .then()
        .statusCode(201)
        .body("id", equalTo(first));
    Api.as("admin")
        .header("Idempotency-Key", key)
        .body(wanted("903"))
        .post(SCHOOLS)
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void whatIsWrongIsSaidAtItsPlace() {
    refused(create(with(wanted("12"))), 422, "/number", "number_taken");
    refused(
        create(with(wanted("904"), "districtId", UUID.randomUUID())),
        422,
        "/districtId",
        "not_a_district");
    refused(
        create(with(wanted("904"), "districtId", unit("Кең-Булак айылы"))),
        422,
        "/districtId",
        "not_a_district");
    refused(
        create(with(wanted("904"), "localityId", unit("Боз-Дөбө айылы"))),
        422,
        "/localityId",
        "outside_district");
    refused(
        create(with(wanted("904"), "languagesOfInstruction", List.of("ky", "ky"))),
        422,
        "/languagesOfInstruction",
        "duplicate");
    refused(create(with(wanted("  "))), 400, "/number", "not_blank");
    refused(create(with(wanted("904"), "name", Map.of("ky", " "))), 400, "/name/ky", "not_blank");
    refused(create(with(wanted("904"), "email", "mektep at kg")), 400, "/email", "email");
    refused(create(with(wanted("904"), "website", "ftp://x")), 400, "/website", "pattern");
    refused(create(with(wanted("904"), "foundedYear", 1500)), 400, "/foundedYear", "min");
    refused(create(with(wanted("904"), "kind", "castle")), 400, "/kind", "one_of");
    refused(create(with(wanted("904"), "number", "9".repeat(21))), 400, "/number", "size");
  }

  /** Injected fields are refused, not ignored. */
  @ParameterizedTest
  @CsvSource({"id", "version", "searchText", "directorName", "planInForceId"})
  void unknownFieldsAreRefused(String field) {
    refused(create(with(wanted("905"), field, "1")), 400, "/" + field, "unknown_field");
  }

  @Test
  void aSchoolKeepsItsContacts() {
    String address = SCHOOLS + "/" + idOf("12");
    String tag = Api.as("director").get(address).header("ETag");
    String next =
        Api.as("deputy")
            .header("If-Match", tag)
            .body(Map.of("phone", "+996 000 111 222", "website", "https://mektep.example.kg"))
            .put(address + "/contacts")
            .then()
            .statusCode(200)
            .body("phone", equalTo("+996 000 111 222"))
            .body("address", nullValue())
            .body("name.ky", equalTo("Кең-Булак орто мектеби"))
            .extract()
            .header("ETag");
    Api.as("director")
        .header("If-Match", tag)
        .body(Map.of("phone", "1"))
        .put(address + "/contacts")
        .then()
        .statusCode(412);
    refused(
        Api.as("director")
            .header("If-Match", next)
            .body(Map.of("number", "13"))
            .put(address + "/contacts"),
        400,
        "/number",
        "unknown_field");
  }

  /** 50 administrators save what they read at the same time: one wins, nothing is lost. */
  @Test
  void ofFiftyConcurrentEditsOneWins() throws Exception {
    Map<String, Object> wanted = wanted("906");
    String address = SCHOOLS + "/" + create(wanted).path("id");
    // the first edit of all pays for what is done once; the crowd must not wait for that
    Api.as("admin")
        .header("If-Match", "\"0\"")
        .body(with(wanted, "address", "Көчө"))
        .put(address)
        .then()
        .statusCode(200);
    ExecutorService pool = Executors.newFixedThreadPool(25);
    List<Callable<Integer>> edits = new ArrayList<>();
    IntStream.range(0, 50)
        .forEach(
            i -> edits.add(() -> edit(address, "\"1\"", with(wanted, "address", "Көчө " + i))));
    List<Integer> answers = new ArrayList<>();
    for (Future<Integer> answer : pool.invokeAll(edits)) {
      answers.add(answer.get());
    }
    pool.shutdown();
    assertEquals(1, answers.stream().filter(status -> status == 200).count(), answers.toString());
    assertEquals(49, answers.stream().filter(status -> status == 412).count(), answers.toString());
    Api.as("admin").get(address).then().header("ETag", equalTo("\"2\""));
  }

  /**
   * A connection that did not come in time is 503: whoever is told so asks again, as clients do.
   */
  private static int edit(String address, String version, Map<String, Object> school)
      throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      int status =
          Api.as("admin").header("If-Match", version).body(school).put(address).statusCode();
      if (status != 503 || attempt == 5) {
        return status;
      }
      Thread.sleep(500);
    }
  }

  private static String unit(String name) {
    return Api.as("admin")
        .queryParam("q", name)
        .get("/api/v1/admin-units")
        .path("items.find { it.name.ky == '" + name + "' }.id");
  }

  private static void refused(Response answer, int status, String pointer, String code) {
    answer
        .then()
        .statusCode(status)
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].code", equalTo(code));
  }
}
