package kg.onuguu.plan.team;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.created;
import static kg.onuguu.plan.Fixture.delete;
import static kg.onuguu.plan.Fixture.plan;
import static kg.onuguu.plan.Fixture.post;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The school team over HTTP. */
@QuarkusTest
class TeamApiTest {
  private String plan;
  private String team;
  private String members;

  @BeforeEach
  void begin() {
    plan = plan("director");
    team = "/api/v1/plans/" + plan + "/team";
    members = team + "/members";
  }

  private int number;

  /** each category by its own meeting, administration and others by order. */
  @ParameterizedTest
  @CsvSource({
    "teacher, general_parents_meeting, wrong_electing_body",
    "parent, pedagogical_council, wrong_electing_body",
    "pupil, pedagogical_council, wrong_electing_body",
    "teacher, , wrong_electing_body",
    "admin, pedagogical_council, by_order",
    "other, general_parents_meeting, by_order"
  })
  void wrongElection(String category, String body, String code) {
    Map<String, Object> member = member(category);
    member.put("electedBy", body);
    post("director", members, member)
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-043"))
        .body("errors[0].pointer", equalTo("/electedBy"))
        .body("errors[0].code", equalTo(code));
  }

  /** the same person twice, whatever the spaces and the case. */
  @Test
  void samePersonTwice() {
    Map<String, Object> parent = member("parent");
    parent.put("fullName", "Чынара Орозова");
    String id = created(post("director", members, parent));
    Map<String, Object> teacher = member("teacher");
    teacher.put("fullName", " чынара   ОРОЗОВА ");
    post("director", members, teacher)
        .then()
        .statusCode(409)
        .body("code", equalTo("CONFLICT"))
        .body("rule", equalTo("R-044"))
        .body("errors[0].pointer", equalTo("/fullName"));
    put("director", members + "/" + id, parent, 0).then().statusCode(200);
  }

  /** R-044, also when both arrive at once. */
  @Test
  void samePersonAtOnce() {
    Map<String, Object> parent = member("parent");
    List<Integer> answers =
        IntStream.range(0, 6)
            .parallel()
            .mapToObj(i -> post("director", members, parent).statusCode())
            .sorted()
            .toList();
    assertEquals(List.of(201, 409, 409, 409, 409, 409), answers);
  }

  /** of a pupil only name and grade; outside the school neither. */
  @Test
  void pupils() {
    Map<String, Object> pupil = member("pupil");
    pupil.put("grade", null);
    post("director", members, pupil)
        .then()
        .statusCode(422)
        .body("rule", equalTo("R-045"))
        .body("errors[0].pointer", equalTo("/grade"));
    pupil.put("grade", "9-А");
    pupil.put("position", "Президент");
    post("director", members, pupil)
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/position"));
    pupil.put("position", null);
    pupil.put("fullName", "Айбийке Тилекова");
    post("director", members, pupil).then().statusCode(201);
    as("deputy").get(team).then().body("members.fullName", hasItem("Айбийке Тилекова"));
    for (String reader : List.of("district", "commission", "admin")) {
      for (String path : List.of(team, "/api/v1/plans/" + plan + "/content")) {
        as(reader).get(path).then().statusCode(200).body(not(containsString("Айбийке")));
        as(reader).get(path).then().body(not(containsString("9-А")));
      }
    }
    as("district").get(team).then().body("members[0].label", equalTo("Окуучу 1"));
    as("district")
        .header("Accept-Language", "ru")
        .get(team)
        .then()
        .body("members[0].label", equalTo("Ученик 1"))
        .body("members[0].fullName", nullValue());
    as("district")
        .header("Accept-Language", "en")
        .get(team)
        .then()
        .body("members[0].label", equalTo("Pupil 1"));
    as("admin")
        .get("/api/v1/audit-events?size=200")
        .then()
        .statusCode(200)
        .body(not(containsString("Айбийке")));
  }

  /** the confirmation is refused with every count, and undone by a change of members. */
  @Test
  void confirmation() {
    List<Response> answers = new ArrayList<>();
    for (String category :
        List.of(
            "parent", "parent", "parent", "parent", "parent", "teacher", "teacher", "teacher",
            "pupil", "admin")) {
      answers.add(post("director", members, member(category)));
    }
    answers.forEach(answer -> answer.then().statusCode(201));
    int version =
        as("director")
            .get(team)
            .then()
            .body("status", equalTo("draft"))
            .body("total", equalTo(10))
            .body("community", equalTo(5))
            .body("staff", equalTo(4))
            .body("parity", equalTo(false))
            .body("counts.find { it.category == 'parent' }.count", equalTo(5))
            .body("uncoveredSkills.size()", equalTo(5))
            .extract()
            .path("version");
    assertEquals(10, version);
    Map<String, String> order = Map.of("orderNumber", "17", "orderDate", "2026-08-26");
    confirm("director", version, order)
        .then()
        .statusCode(422)
        .body("rule", nullValue())
        .body("errors.rule", containsInAnyOrder("R-041", "R-041"))
        .body("errors.params.category", containsInAnyOrder("parent", "other"))
        .body("errors.find { it.params.category == 'parent' }.params.count", equalTo("5"));
    delete("director", members + "/" + answers.get(0).path("id"), 0).then().statusCode(204);
    post("director", members, member("other")).then().statusCode(201);
    confirm("director", version, order).then().statusCode(412);
    confirm("deputy", version + 2, order).then().statusCode(403);
    confirm("director", version + 2, Map.of("orderNumber", "17", "orderDate", "2099-01-01"))
        .then()
        .statusCode(422);
    confirm("director", version + 2, order)
        .then()
        .statusCode(200)
        .header("ETag", tag(version + 3))
        .body("status", equalTo("confirmed"))
        .body("orderNumber", equalTo("17"));
    Map<String, Object> changed = member("teacher");
    put("director", members + "/" + answers.get(5).path("id"), changed, 0).then().statusCode(200);
    as("director")
        .get(team)
        .then()
        .body("status", equalTo("draft"))
        .body("orderNumber", nullValue());
  }

  @Test
  void wrongBodies() {
    Map<String, Object> member = member("teacher");
    member.put("skills", List.of("cooking"));
    post("director", members, member)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/skills/0"))
        .body("errors[0].code", equalTo("unknown_code"));
    member.put("skills", List.of("ict", "ict"));
    post("director", members, member).then().statusCode(422);
    member.put("skills", List.of());
    member.put("phone", "0555 000000");
    post("director", members, member)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("unknown_field"));
    member.remove("phone");
    member.put("fullName", "А");
    post("director", members, member).then().statusCode(400);
    member.put("fullName", "   ");
    post("director", members, member).then().statusCode(400);
  }

  private Response confirm(String login, int version, Map<String, String> order) {
    return json(as(login).header("If-Match", tag(version)), order).post(team + "/confirmation");
  }

  private Map<String, Object> member(String category) {
    Map<String, Object> member = new HashMap<>();
    member.put("category", category);
    member.put("fullName", "Мүчө " + ++number);
    member.put("skills", List.of("ict"));
    switch (category) {
      case "parent" -> member.put("electedBy", "general_parents_meeting");
      case "teacher" -> member.put("electedBy", "pedagogical_council");
      case "pupil" -> {
        member.put("electedBy", "general_pupils_meeting");
        member.put("grade", "10-Б");
      }
      default -> member.put("position", "Айыл өкмөтүнүн адиси");
    }
    return member;
  }
}
