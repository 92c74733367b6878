package kg.onuguu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the contract × every role × inside or outside the scope. The contract
 * is the table: an operation that names neither roles nor that it is open fails here. A wrong role
 * is 403; what lies outside the scope does not exist, 404, whatever the verb.
 */
@QuarkusTest
@Order(Integer.MAX_VALUE) // its requests may change something
class AuthorizationMatrixTest {
  private static final Map<String, String> LOGINS =
      Map.of(
          "director", "director",
          "deputy", "deputy",
          "commission_member", "commission",
          "district_specialist", "district",
          "administrator", "admin");

  /** It may be asked by everybody who is signed in, and ends the session of the test's token. */
  private static final String SIGN_OUT = "signOut";

  @Test
  void everyOperationSaysWhoMay() {
    for (Contract.Operation operation : Contract.operations()) {
      assertNotEquals(operation.open(), !operation.roles().isEmpty(), operation.id());
      assertTrue(LOGINS.keySet().containsAll(operation.roles()), operation.id());
    }
  }

  @TestFactory
  Stream<DynamicNode> matrix() {
    Places places = Places.find();
    return Contract.operations().stream()
        .filter(operation -> !operation.open() && !operation.id().equals(SIGN_OUT))
        .map(operation -> dynamicContainer(operation.id(), tests(operation, places)));
  }

  private static List<DynamicTest> tests(Contract.Operation operation, Places places) {
    List<DynamicTest> tests = new ArrayList<>();
    tests.add(
        dynamicTest(
            "nobody: 401",
            () -> assertProblem(send(Api.anonymous(), operation, places.own()), 401)));
    LOGINS.forEach(
        (role, login) -> {
          if (!operation.roles().contains(role)) {
            tests.add(
                dynamicTest(
                    role + ": 403",
                    () -> assertProblem(send(Api.as(login), operation, places.own()), 403)));
            return;
          }
          tests.add(
              dynamicTest(
                  role + ": let in",
                  () -> assertLetIn(send(Api.as(login), operation, places.own()))));
          if (operation.hasIds()) {
            tests.add(
                dynamicTest(
                    role + ", unknown id: 404",
                    () -> assertProblem(send(Api.as(login), operation, Map.of()), 404)));
          }
          if (operation.hasIds() && !role.equals("administrator")) {
            tests.add(
                dynamicTest(
                    role + ", elsewhere: 404",
                    () -> assertProblem(send(Api.as(login), operation, places.foreign()), 404)));
          }
        });
    return tests;
  }

  private static void assertProblem(Response response, int status) {
    assertEquals(status, response.statusCode(), response::asString);
    assertEquals("application/problem+json", response.contentType());
  }

  /** The request itself may still be refused for what it says, also for its step. */
  private static void assertLetIn(Response response) {
    int status = response.statusCode();
    boolean ofRole = status == 403 && !"R-026".equals(response.path("rule"));
    assertFalse(status == 401 || ofRole || status >= 500, response::asString);
  }

  private static Response send(
      RequestSpecification request, Contract.Operation operation, Map<String, String> ids) {
    String path = operation.path();
    for (Map.Entry<String, String> id : ids.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    path = path.replace("{versionNumber}", "1").replace("{schoolYear}", "2026");
    path = path.replace("{otherVersion}", "1");
    path = path.replace("{year}", "2020").replace("{half}", "1");
    path = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    if (operation.needsVersion()) {
      request.header("If-Match", "\"987654\"");
    }
    if (operation.body() != null) {
      request.contentType("application/json").body(operation.body());
    } else if (operation.bodyType() != null) {
      request.contentType(operation.bodyType()).body(new byte[] {1});
    }
    return request.request(operation.method(), path + operation.requiredQuery());
  }

  /**
   * The school of the director, deputy, commission and district, and one that is none of theirs.
   */
  private record Places(Map<String, String> own, Map<String, String> foreign) {
    static Places find() {
      Map<String, String> own = place("director");
      // an id of nothing is 404 for everybody: the table would hold and say nothing
      assertFalse(own.containsValue(null), own::toString);
      own.putAll(Map.of("setCode", "INST-17", "otherCode", "INST-17", "articleCode", "2231"));
      own.put("rateId", first("director", "/api/v1/exchange-rates", "id"));
      Map<String, String> foreign = place("director2");
      foreign.values().removeIf(Objects::isNull);
      return new Places(own, foreign);
    }

    private static Map<String, String> place(String director) {
      String school = Api.as(director).get("/api/v1/me").path("schools[0].id");
      String ofSchool = "/api/v1/schools/" + school;
      Map<String, String> ids = new HashMap<>(Map.of("schoolId", school));
      ids.put("planId", plan(director, school));
      ids.put("unionId", first(director, ofSchool + "/methodical-unions", "id"));
      ids.put("vacancyId", first(director, ofSchool + "/vacancies", "id"));
      ids.put("courseId", first(director, ofSchool + "/staff/courses", "id"));
      ids.put("surveyId", first(director, ofSchool + "/stakeholder-surveys", "id"));
      String attendant = first(director, ofSchool + "/staff/courses", "personId");
      String person = first(director, ofSchool + "/staff", "id");
      ids.put("personId", attendant == null ? person : attendant);
      ids.put("assessmentId", first(director, ofSchool + "/assessments", "id"));
      ids.put("regulationId", first(director, ofSchool + "/assessment-regulations", "id"));
      ids.put("observationId", first(director, ofSchool + "/observations", "id"));
      ids.put("achievementId", first(director, ofSchool + "/achievements", "id"));
      ids.put("entryId", first(director, ofSchool + "/finance/entries", "id"));
      ids.put("reportId", first(director, ofSchool + "/finance/reports", "id"));
      String board = ofSchool + "/finance/board";
      ids.put("boardMemberId", first(director, board + "/members", "id"));
      ids.put("boardMeetingId", first(director, board + "/meetings", "id"));
      ids.put("boardDecisionId", first(director, board + "/decisions", "id"));
      ids.put("revisionActId", first(director, board + "/revision-acts", "id"));
      ids.put("parentsReportId", first(director, board + "/parents-reports", "id"));
      ids.put("selfEvaluationId", selfEvaluation(director, ofSchool));
      ids.putAll(Map.of("criterionCode", "1.1", "introBlock", "mission", "partCode", "6"));
      return ids;
    }

    /** A school without a plan begins one: an id that nobody has would be 404 for everybody. */
    private static String plan(String director, String school) {
      String known =
          Api.as(director)
              .queryParam("schoolId", school)
              .get("/api/v1/plans")
              .path("items.reverse()[0].id");
      return known != null
          ? known
          : Api.json(Api.as(director), Map.of("title", "План", "firstSchoolYear", 2030))
              .post("/api/v1/schools/" + school + "/plans")
              .then()
              .statusCode(201)
              .extract()
              .path("id");
    }

    /** Of an accepted one everybody reads; a school without any begins one. */
    private static String selfEvaluation(String director, String ofSchool) {
      String all = ofSchool + "/self-evaluations";
      String known = Api.as(director).get(all).path("items.find { it.status == 'accepted' }.id");
      return known != null
          ? known
          : Api.json(Api.as(director), Map.of("schoolYear", 2039, "purpose", "annual"))
              .post(all)
              .then()
              .statusCode(201)
              .extract()
              .path("id");
    }

    private static String first(String director, String list, String field) {
      return Api.as(director).get(list).path("items[0]." + field);
    }
  }
}
