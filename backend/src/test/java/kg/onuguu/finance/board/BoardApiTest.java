package kg.onuguu.finance.board;

import static kg.onuguu.finance.board.BoardSchool.act;
import static kg.onuguu.finance.board.BoardSchool.decision;
import static kg.onuguu.finance.board.BoardSchool.meeting;
import static kg.onuguu.finance.board.BoardSchool.member;
import static kg.onuguu.finance.board.BoardSchool.report;
import static kg.onuguu.finance.board.BoardSchool.today;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Those who watch over the money, in a school that has nobody of the demonstration's. */
@QuarkusTest
class BoardApiTest {
  private BoardSchool school;

  @BeforeEach
  void begin() {
    school = BoardSchool.of("director2");
  }

  @AfterEach
  void clear() {
    school.clear();
  }

  /** A body has one chair at a time; who has left stays in the list, after those of today. */
  @Test
  void oneChairAtATime() {
    String first = school.created("/members", member("role", "chair", "since", "2024-09-20"));
    school
        .post("/members", member("role", "chair", "name", "Гүлнара Асанова"))
        .statusCode(422)
        .body("errors.pointer", contains("/role"))
        .body("errors.code", contains("second_chair"));
    school.created("/members", member("role", "chair", "body", "counting"));
    school
        .put(
            "/members/" + first,
            member("role", "chair", "since", "2024-09-20", "until", "2024-09-19"),
            0)
        .then()
        .statusCode(422)
        .body("errors.code", contains("before_since"));
    school
        .put(
            "/members/" + first,
            member("role", "chair", "since", "2024-09-20", "until", "2025-09-19"),
            0)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("current", equalTo(false));
    school
        .post("/members", member("role", "chair", "name", "Гүлнара Асанова", "group", "parents"))
        .statusCode(422);
    school.created(
        "/members", member("role", "chair", "name", "Гүлнара Асанова", "since", "2025-09-20"));
    school
        .get("/members?body=supervisory")
        .body("items.name", contains("Гүлнара Асанова", "Таалайбек Жумабаев"))
        .body("items.current", contains(true, false));
    school.get("/members?current=true").body("total", equalTo(2));
    school
        .post("/members", member("name", " "))
        .statusCode(400)
        .body("errors.pointer", contains("/name"));
  }

  /** number, day, subject, sum; the meeting is one of the same body. */
  @Test
  void decisionsOfMeetings() {
    String counting = school.created("/meetings", meeting("body", "counting"));
    String held = school.created("/meetings", meeting("present", 7, "agenda", "Идиштер"));
    school
        .post(
            "/decisions",
            decision(
                "meetingId",
                counting,
                "decidedOn",
                today().plusDays(1).toString(),
                "amount",
                "0.125"))
        .statusCode(422)
        .body("errors.code", contains("in_future", "two_decimals", "other_body"))
        .body("errors.rule", contains("R-125", "R-123", "R-125"));
    school
        .post("/decisions", decision("currency", null, "amount", "-1"))
        .statusCode(422)
        .body("errors.code", contains("currency_required", "amount_range"));
    school
        .post("/decisions", decision("amount", null))
        .statusCode(422)
        .body("errors.code", contains("amount_required"));
    String decided =
        school
            .post("/decisions", decision("meetingId", held))
            .statusCode(201)
            .body("amount", equalTo("30000.00"))
            .body("meeting.number", equalTo("2"))
            .body("expenses.count", equalTo(0))
            .body("expenses.sums", empty())
            .extract()
            .path("id");
    school.get("/meetings?body=supervisory&year=2026").body("items.decisions", contains(1));
    school
        .put("/meetings/" + held, meeting("body", "revision"), 0)
        .then()
        .statusCode(422)
        .body("errors.code", contains("body_of_decisions"));
    school
        .delete("/meetings/" + held, 0)
        .then()
        .statusCode(409)
        .body("rule", equalTo("R-125"))
        .body("detail", containsString("1 чечим"));
    school
        .get("/decisions?q=" + "идиштерин ашканан")
        .body("items.id", contains(decided))
        .body("total", equalTo(1));
    school.get("/decisions?year=2025").body("items", empty());
    school
        .put("/decisions/" + decided, decision("amount", null, "currency", null), 0)
        .then()
        .statusCode(200)
        .body("amount", nullValue())
        .body("meeting", nullValue());
    school.put("/decisions/" + decided, decision(), 0).then().statusCode(412);
    school
        .caller()
        .body(decision())
        .put(school.path("/decisions/" + decided))
        .then()
        .statusCode(428);
    school.delete("/meetings/" + held, 0).then().statusCode(204);
    school
        .caller()
        .queryParam("subjectId", decided)
        .get("/api/v1/audit-events")
        .then()
        .body("items.action", contains("changed", "created"))
        .body("items[0].changes.find { it.field == 'meeting' }.before", equalTo("№2, 12.02.2026"))
        .body("items[0].changes.find { it.field == 'amount' }.before", equalTo("30000.00"));
  }

  /** Papers come from the register of evidence; another paper is another version. */
  @Test
  void papers() {
    String paper = school.evidence("Протокол №2");
    String other = school.evidence("Протокол №3");
    String held = school.created("/meetings", meeting("evidenceIds", List.of(paper)));
    school
        .put("/meetings/" + held, meeting("evidenceIds", List.of(paper, other)), 0)
        .then()
        .statusCode(200)
        .body("version", equalTo(1))
        .body("papers.title", contains("Протокол №2", "Протокол №3"))
        .body("papers.deleted", contains(false, false));
    school
        .caller()
        .get(school.school() + "/evidence/" + paper)
        .then()
        .statusCode(200)
        .body("uses", equalTo(1));
    String foreign =
        BoardSchool.of("director")
            .caller()
            .get(BoardSchool.of("director").school() + "/evidence")
            .path("items[0].id");
    school
        .post("/meetings", meeting("evidenceIds", List.of(foreign)))
        .statusCode(422)
        .body("errors.code", contains("unknown_evidence"));
    school
        .caller()
        .queryParam("subjectId", held)
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].changes.field", contains("papers"))
        .body("items[0].changes.after", contains("Протокол №2; Протокол №3"));
  }

  /** one act a year; what was found is written out; the paper of an act is kept. */
  @Test
  void actsOfRevision() {
    String paper = school.evidence("Акт");
    String first = school.created("/revision-acts", act(2023, "evidenceIds", List.of(paper)));
    school
        .post("/revision-acts", act(2023))
        .statusCode(409)
        .body("rule", equalTo("R-130"))
        .body("detail", containsString("2023"));
    school
        .post("/revision-acts", act(2024, "result", "remarks", "checkedOn", "2023-12-31"))
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("before_year", "remarks_required"));
    school.created("/revision-acts", act(2024, "result", "remarks", "text", "2 чек жок"));
    school
        .get("/revision-acts")
        .body("items.year", contains(2024, 2023))
        .body("items.result", contains("remarks", "clean"));
    school.put("/revision-acts/" + first, act(2024), 0).then().statusCode(409);
    school
        .caller()
        .header("If-Match", "\"0\"")
        .delete(school.school() + "/evidence/" + paper)
        .then()
        .statusCode(409);
    school.put("/revision-acts/" + first, act(2023), 0).then().statusCode(200);
    school
        .caller()
        .header("If-Match", "\"0\"")
        .delete(school.school() + "/evidence/" + paper)
        .then()
        .statusCode(200);
  }

  @Test
  void reportsToParents() {
    school
        .post("/parents-reports", report("aboutTo", "2025-12-31"))
        .statusCode(422)
        .body("errors.code", contains("before_from"));
    school
        .post("/parents-reports", report("heldOn", "2026-06-01"))
        .statusCode(422)
        .body("errors.code", contains("after_held"));
    String told = school.created("/parents-reports", report("text", "Калдык: 12 000 сом"));
    school
        .put("/parents-reports/" + told, report("audience", "Айыл кеңешинин жыйыны"), 0)
        .then()
        .statusCode(200)
        .body("audience", equalTo("Айыл кеңешинин жыйыны"))
        .body("text", nullValue());
    school
        .get("")
        .body("parentsReports.id", contains(told))
        .body("counts.parentsReports", equalTo(1));
    school.get("/parents-reports").body("items.heldOn", hasItem("2026-09-18"));
  }
}
