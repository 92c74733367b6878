package kg.onuguu.account;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts and their grants, as administrators keep them. */
@QuarkusTest
class UsersApiTest {
  private static final String USERS = "/api/v1/users";
  private static final String GOOD = "Көк-Жайык-4711";

  private static String school(String number) {
    return Api.as("admin")
        .queryParam("q", number)
        .get("/api/v1/schools")
        .path("items.find { it.number == '" + number + "' }.id");
  }

  private static String district() {
    return Api.as("district").get("/api/v1/me").path("districts[0].id");
  }

  private static Map<String, Object> grant(Object... pairs) {
    Map<String, Object> grant = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      grant.put((String) pairs[i], pairs[i + 1]);
    }
    grant.putIfAbsent("validFrom", "2020-09-01");
    return grant;
  }

  @SafeVarargs
  private static Map<String, Object> user(String role, Map<String, Object>... grants) {
    Map<String, Object> user = new HashMap<>();
    user.put("login", "u" + UUID.randomUUID().toString().substring(0, 12));
    user.put("fullName", "Бурул Эсенова");
    user.put("role", role);
    user.put("language", "ky");
    user.put("grants", Arrays.asList(grants));
    return user;
  }

  private static Response create(Map<String, Object> user) {
    return Api.as("admin").body(user).post(USERS);
  }

  private static Response update(Response known, Map<String, Object> user) {
    Map<String, Object> body = new HashMap<>(user);
    body.remove("login");
    body.putIfAbsent("active", true);
    String tag = Api.as("admin").get(USERS + "/" + known.path("id")).header("ETag");
    return Api.as("admin").header("If-Match", tag).body(body).put(USERS + "/" + known.path("id"));
  }

  private static void refused(Response answer, String pointer, String code) {
    answer
        .then()
        .statusCode(422)
        .body("code", equalTo("RULE_BROKEN"))
        .body("errors.find { it.code == '" + code + "' }.pointer", equalTo(pointer));
  }

  /** Makes the account usable. */
  private static String withPassword(Response made) {
    Api.anonymous()
        .body(Map.of("token", secretFor(made), "newPassword", GOOD))
        .post("/api/v1/invitations/acceptance")
        .then()
        .statusCode(204);
    return made.path("login");
  }

  private static String secretFor(Response made) {
    String link =
        Api.as("admin")
            .post(USERS + "/" + made.path("id") + "/invitation")
            .then()
            .statusCode(201)
            .extract()
            .path("link");
    return link.substring(link.indexOf('#') + 1);
  }

  @Test
  void onlyAdministratorsSeeAccounts() {
    String someone = Api.as("director").get("/api/v1/me").path("id");
    for (String login : List.of("director", "deputy", "commission", "district")) {
      Api.as(login).get(USERS).then().statusCode(403);
      Api.as(login).get(USERS + "/" + someone).then().statusCode(403);
      Api.as(login).body(user("administrator")).post(USERS).then().statusCode(403);
      Api.as(login).post(USERS + "/" + someone + "/invitation").then().statusCode(403);
    }
    Api.anonymous().get(USERS).then().statusCode(401);
    Api.as("admin").get(USERS + "/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void accountsAreFoundFilteredAndSorted() {
    Api.as("admin")
        .queryParams("q", "сыдыкова айгул", "role", "director", "active", true, "sort", "login")
        .get(USERS)
        .then()
        .statusCode(200)
        .body("items.login", contains("director"))
        .body("items[0].grants[0].placeName.ky", equalTo("Кең-Булак орто мектеби"))
        .body("items[0].passwordSet", equalTo(true));
    Api.as("admin")
        .queryParams("q", "commission", "sort", "last_sign_in")
        .get(USERS)
        .then()
        .body("items[0].grants.placeName.ky", hasItems("Ак-Терек орто мектеби"));
    Api.as("admin").queryParam("role", "king").get(USERS).then().statusCode(400);
    Api.as("admin").queryParam("size", 201).get(USERS).then().statusCode(400);
  }

  @Test
  void anAccountIsInvitedAndChanged() {
    Response made = create(user("deputy", grant("schoolId", school("14"))));
    made.then()
        .statusCode(201)
        .header("ETag", equalTo("\"0\""))
        .body("passwordSet", equalTo(false))
        .body("active", equalTo(true))
        .body("lastSignInAt", nullValue());
    Map<String, Object> moved = user("deputy", grant("schoolId", school("15")));
    moved.put("fullName", "Бурул Асанова");
    update(made, moved)
        .then()
        .statusCode(200)
        .header("ETag", equalTo("\"1\""))
        .body("fullName", equalTo("Бурул Асанова"))
        .body("grants.placeName.ky", contains("Көк-Жайык негизги мектеби"));
    Map<String, Object> body = new HashMap<>(moved);
    body.remove("login");
    body.put("active", true);
    String address = USERS + "/" + made.path("id");
    Api.as("admin").body(body).put(address).then().statusCode(428);
    Api.as("admin").header("If-Match", "\"0\"").body(body).put(address).then().statusCode(412);
  }

  @Test
  void signingInLeavesTheFormOfTheAdministratorFresh() {
    Response made = create(user("deputy", grant("schoolId", school("16"))));
    String login = withPassword(made);
    String tag = Api.as("admin").get(USERS + "/" + made.path("id")).header("ETag");
    Api.signIn(login, GOOD);
    Api.as("admin")
        .get(USERS + "/" + made.path("id"))
        .then()
        .header("ETag", equalTo(tag))
        .body("lastSignInAt", startsWith("20"));
  }

  @Test
  void grantsFitTheRole() {
    String school = school("17");
    String district = district();
    Map<String, Object> there = grant("schoolId", school);
    refused(create(user("director")), "/grants", "exactly_one_school");
    refused(
        create(user("deputy", there, grant("schoolId", school("18")))),
        "/grants",
        "exactly_one_school");
    refused(
        create(user("deputy", grant("schoolId", school, "validTo", "2024-01-01"))),
        "/grants",
        "exactly_one_school");
    refused(
        create(user("deputy", grant("districtId", district))),
        "/grants/0/schoolId",
        "school_expected");
    refused(
        create(user("deputy", grant("schoolId", school, "districtId", district))),
        "/grants/0/schoolId",
        "school_expected");
    refused(create(user("commission_member")), "/grants", "school_required");
    refused(create(user("commission_member", there)), "/grants/0/validTo", "end_required");
    refused(create(user("district_specialist")), "/grants", "district_required");
    refused(
        create(user("district_specialist", there)), "/grants/0/districtId", "district_expected");
    refused(create(user("administrator", there)), "/grants", "no_grants_allowed");
    refused(
        create(user("deputy", grant("schoolId", UUID.randomUUID()))),
        "/grants/0/schoolId",
        "unknown_school");
    refused(
        create(user("district_specialist", grant("districtId", school))),
        "/grants/0/districtId",
        "unknown_district");
    refused(
        create(user("deputy", grant("schoolId", school, "validTo", "2019-01-01"))),
        "/grants/0/validTo",
        "ends_before_start");
    Map<String, Object> dated = grant("schoolId", school, "validTo", "2099-01-01");
    refused(create(user("commission_member", dated, dated)), "/grants/1", "duplicate_grant");
  }

  @Test
  void aSchoolHasOneDirector() {
    refused(
        create(user("director", grant("schoolId", school("12")))),
        "/grants/0/schoolId",
        "director_exists");
    String school = school("18");
    Response first = create(user("director", grant("schoolId", school)));
    first.then().statusCode(201);
    Map<String, Object> second = user("director", grant("schoolId", school));
    refused(create(second), "/grants/0/schoolId", "director_exists");
    Map<String, Object> ended =
        user(
            "director",
            grant("schoolId", school, "validTo", "2020-12-31"),
            grant("schoolId", school("19")));
    update(first, ended).then().statusCode(200);
    create(second).then().statusCode(201);
    Api.as("admin")
        .get("/api/v1/schools/" + school)
        .then()
        .body("directorName", equalTo("Бурул Эсенова"));
  }

  /** Two administrators appoint at the same moment: the school still gets one director. */
  @Test
  void ofTenAppointmentsAtOnceOneWins() {
    String school = school("20");
    List<Integer> answers =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> create(user("director", grant("schoolId", school))).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
    assertEquals(9, answers.stream().filter(status -> status == 422).count(), answers.toString());
  }

  @Test
  void loginsAreUnique() {
    Map<String, Object> user = user("deputy", grant("schoolId", school("13")));
    create(user).then().statusCode(201);
    refused(create(user), "/login", "login_taken");
    user.put("login", "Big Letters");
    create(user)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/login"))
        .body("errors[0].code", equalTo("pattern"));
  }

  @Test
  void nobodyLocksTheDoorBehindHimself() {
    Response me = Api.as("admin").get("/api/v1/me");
    Map<String, Object> inactive = user("administrator");
    inactive.put("active", false);
    refused(update(me, inactive), "/active", "own_account");
    refused(update(me, user("deputy", grant("schoolId", school("13")))), "/role", "own_account");
  }

  @Test
  void deactivationWorksAtOnce() {
    Map<String, Object> deputy = user("deputy", grant("schoolId", school("13")));
    Response made = create(deputy);
    String login = withPassword(made);
    String token = Api.signIn(login, GOOD);
    Api.bearer(token).get("/api/v1/me").then().statusCode(200);
    deputy.put("active", false);
    update(made, deputy).then().statusCode(200).body("active", equalTo(false));
    Api.bearer(token).get("/api/v1/me").then().statusCode(401);
    Api.anonymous()
        .body(Map.of("login", login, "password", GOOD))
        .post("/api/v1/session")
        .then()
        .statusCode(401)
        .body("code", equalTo("SIGN_IN_FAILED"));
    Api.as("admin")
        .post(USERS + "/" + made.path("id") + "/invitation")
        .then()
        .statusCode(422)
        .body("errors[0].code", equalTo("account_inactive"));
    deputy.put("active", true);
    update(made, deputy).then().statusCode(200);
    Api.bearer(token).get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void demotionWorksAtOnce() {
    Response made = create(user("administrator"));
    String token = Api.signIn(withPassword(made), GOOD);
    Api.bearer(token).get(USERS).then().statusCode(200);
    update(made, user("deputy", grant("schoolId", school("13")))).then().statusCode(200);
    Api.bearer(token).get(USERS).then().statusCode(401);
  }

  /** The grants are read at every request: what was assigned appears, what ended is gone. */
  @Test
  void grantsWorkAtOnce() {
    Map<String, Object> first = grant("schoolId", school("13"), "validTo", "2099-01-01");
    Response made = create(user("commission_member", first));
    String token = Api.signIn(withPassword(made), GOOD);
    Api.bearer(token).get("/api/v1/schools").then().body("items.number", contains("13"));
    update(
            made,
            user(
                "commission_member",
                grant("schoolId", school("13"), "validTo", "2021-01-01"),
                grant("schoolId", school("14"), "validTo", "2099-01-01")))
        .then()
        .statusCode(200);
    Api.bearer(token).get("/api/v1/schools").then().body("items.number", contains("14"));
    Api.bearer(token).get("/api/v1/schools/" + school("13")).then().statusCode(404);
  }

  @Test
  void aDirectorOfTheFutureSeesNothingYet() {
    Response made =
        create(user("deputy", grant("schoolId", school("13"), "validFrom", "2099-01-01")));
    made.then().statusCode(201);
    String token = Api.signIn(withPassword(made), GOOD);
    Api.bearer(token).get("/api/v1/schools").then().body("items", empty());
    Api.bearer(token).get("/api/v1/me").then().body("schools", empty());
  }

  /** Injected fields are refused, not ignored. */
  @ParameterizedTest
  @ValueSource(strings = {"id", "version", "passwordHash", "password", "passwordSet", "active"})
  void unknownFieldsAreRefused(String field) {
    Map<String, Object> user = user("administrator");
    user.put(field, "1");
    create(user)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/" + field))
        .body("errors.code", everyItem(equalTo("unknown_field")));
  }
}
