package kg.onuguu.finance.estimate;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.plan.Fixture.put;
import static kg.onuguu.plan.Fixture.school;
import static kg.onuguu.plan.Fixture.tag;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.onuguu.Api;
import kg.onuguu.Queries;
import kg.onuguu.shared.time.BusinessTime;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The estimate of a year over HTTP, on a school that has none yet. */
@QuarkusTest
class EstimatesApiTest {
  private static final int YEAR = 2025;

  @Inject EntityManager database;
  @Inject SessionFactory factory;
  @Inject BusinessTime time;

  private String estimates;
  private String path;

  @BeforeEach
  void begin() {
    estimates = "/api/v1/schools/" + school("director2") + "/finance/estimates";
    path = estimates + "/" + YEAR;
    forget();
  }

  @AfterEach
  @Transactional
  void forget() {
    database
        .createNativeQuery("delete from finance_estimate where school_id = :school")
        .setParameter("school", UUID.fromString(school("director2")))
        .executeUpdate();
  }

  /** Nothing is planned while nobody has written anything: no lines, not lines of 0. */
  @Test
  void emptyAtFirst() {
    as("director2")
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", tag(0))
        .body("version", equalTo(0))
        .body("status", equalTo("draft"))
        .body("lines", empty())
        .body("planned", equalTo("0.00"))
        .body("confirmed", nullValue())
        .body("sources", hasItems("local_budget", "sponsor"))
        .body("sources", not(hasItem("parents_in_kind")));
    as("director2").get(estimates).then().statusCode(200).body("items", empty());
  }

  /** A draft is written as a whole, in order, exact to the tyiyn. */
  @Test
  void draftAsAWhole() {
    put(
            "director2",
            path,
            lines(
                line("2231", "local_budget", "0.10"),
                line("2222", "sponsor", "0.20"),
                line("2222", "republican_budget", "100000.00")),
            0)
        .then()
        .statusCode(200)
        .header("ETag", tag(1))
        .body("lines.article", contains("2222", "2222", "2231"))
        .body("lines.source", contains("republican_budget", "sponsor", "local_budget"))
        .body("planned", equalTo("100000.30"));
    put("director2", path, lines(line("2231", "local_budget", "0.3")), 1)
        .then()
        .statusCode(200)
        .body("lines.planned", contains("0.30"))
        .body("lines[0].current", equalTo("0.30"));
    put("director2", path, lines(), 1).then().statusCode(412);
    json(as("director2"), lines()).put(path).then().statusCode(428);
    as("director2")
        .queryParam("subject", "finance_estimate")
        .get("/api/v1/audit-events")
        .then()
        .body("items[0].label", equalTo("2025-жылдын сметасы"))
        .body("items[0].changes.field", hasItem("2231.local_budget"))
        .body("items[0].changes.find { it.field == '2231.local_budget' }.after", equalTo("0.30"));
  }

  /** and articles that the year does not have: everything is named at once. */
  @Test
  void refused() {
    put(
            "director2",
            path,
            lines(
                line("2231", "parents_in_kind", "10.00"),
                line("9999", "local_budget", "-1.00"),
                line("2222", "local_budget", "0.001"),
                line("2222", "local_budget", "5.00")),
            0)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            contains(
                "/lines/0/source",
                "/lines/1/article",
                "/lines/1/planned",
                "/lines/2/planned",
                "/lines/3"))
        .body(
            "errors.code",
            contains(
                "source_of_parents",
                "article_not_valid",
                "amount_range",
                "amount_scale",
                "place_twice"))
        .body("errors.rule", contains("R-124", null, "R-123", "R-123", null));
    put("director2", path, lines(line("2231", "parents_fee", "10.00")), 0).then().statusCode(400);
    put("director2", estimates + "/1900", lines(), 0).then().statusCode(400);
    confirm("director2", 0).then().statusCode(422).body("errors.code", contains("nothing_planned"));
    change("director2", 0, "Себеп", move("2231", "local_budget", "1.00")).then().statusCode(409);
  }

  /** Once confirmed it is moved by changes alone, each with its reason, never below 0. */
  @Test
  void confirmedAndChanged() {
    put(
            "director2",
            path,
            lines(
                line("2222", "local_budget", "80000.00"),
                line("2231", "local_budget", "420000.00")),
            0)
        .then()
        .statusCode(200);
    confirm("director2", 1)
        .then()
        .statusCode(200)
        .body("status", equalTo("confirmed"))
        .body("confirmed.documentNumber", equalTo("3"))
        .body("confirmed.confirmedByName", equalTo("Талант Бейшеев"));
    confirm("director2", 2).then().statusCode(409).body("code", equalTo("ILLEGAL_TRANSITION"));
    put("director2", path, lines(), 2)
        .then()
        .statusCode(409)
        .body("detail", containsString("себебин"));

    change("director2", 2, " ", move("2231", "local_budget", "1.00")).then().statusCode(400);
    change(
            "director2",
            2,
            "Көмүр",
            move("2222", "local_budget", "-80000.01"),
            move("2231", "local_budget", "0.00"))
        .then()
        .statusCode(422)
        .body("errors.code", contains("moves_nothing"));
    change("director2", 2, "Көмүр", move("2222", "local_budget", "-80000.01"))
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/moves/0/amount"))
        .body("errors.code", contains("below_zero"));

    String key = Api.key();
    for (int i = 0; i < 2; i++) {
      changed(
              key,
              2,
              "Көмүрдүн баасы көтөрүлдү",
              move("2222", "local_budget", "-20000.00"),
              move("2231", "local_budget", "20000.00"),
              move("2214", "sponsor", "5000.00"))
          .then()
          .statusCode(201)
          .header("ETag", tag(3))
          .body("changes", hasSize(1));
    }
    as("deputy").get(path).then().statusCode(404);
    as("director2")
        .get(path)
        .then()
        .body("lines.article", contains("2214", "2222", "2231"))
        .body("lines.planned", contains("0.00", "80000.00", "420000.00"))
        .body("lines.changed", contains("5000.00", "-20000.00", "20000.00"))
        .body("lines.current", contains("5000.00", "60000.00", "440000.00"))
        .body("planned", equalTo("500000.00"))
        .body("current", equalTo("505000.00"))
        .body("changes[0].number", equalTo(1))
        .body("changes[0].reason", equalTo("Көмүрдүн баасы көтөрүлдү"))
        .body("changes[0].moves.amount", contains("5000.00", "-20000.00", "20000.00"));
    as("director2")
        .get(estimates)
        .then()
        .body("items.year", contains(YEAR))
        .body("items[0].changes", equalTo(1))
        .body("items[0].current", equalTo("505000.00"));
    as("director2")
        .queryParam("subject", "finance_estimate")
        .get("/api/v1/audit-events")
        .then()
        .body(
            "items[0].changes.field",
            contains(
                "reason",
                "changedOn",
                "documentNumber",
                "2214.sponsor",
                "2222.local_budget",
                "2231.local_budget"))
        .body("items[1].action", equalTo("confirmed"));
  }

  /** Of many changes of one version exactly one passes: the sum that is left is taken once. */
  @Test
  void changesAtOnce() {
    put("director2", path, lines(line("2231", "local_budget", "100.00")), 0).then().statusCode(200);
    confirm("director2", 1).then().statusCode(200);
    List<Integer> answers =
        IntStream.range(0, 10)
            .parallel()
            .mapToObj(
                i ->
                    change("director2", 2, "Кыскартуу", move("2231", "local_budget", "-100.00"))
                        .statusCode())
            .toList();
    assertEquals(1, Collections.frequency(answers, 201), answers.toString());
    assertEquals(9, Collections.frequency(answers, 412), answers.toString());
    as("director2").get(path).then().body("current", equalTo("0.00"));
  }

  /** More lines, changes and years cost no more queries. */
  @Test
  void queries() {
    put("director2", path, lines(line("2231", "local_budget", "100.00")), 0).then().statusCode(200);
    confirm("director2", 1).then().statusCode(200);
    change("director2", 2, "Себеп", move("2231", "local_budget", "1.00")).then().statusCode(201);
    as("director2").get(path).then().statusCode(200);
    long one = Queries.during(factory, () -> as("director2").get(path));
    long list = Queries.during(factory, () -> as("director2").get(estimates));
    for (int version = 3; version < 6; version++) {
      change(
              "director2",
              version,
              "Себеп",
              move("2222", "local_budget", "1.00"),
              move("2211", "sponsor", "1.00"))
          .then()
          .statusCode(201);
    }
    put("director2", estimates + "/2024", lines(line("2231", "local_budget", "7.00")), 0)
        .then()
        .statusCode(200);
    assertEquals(one, Queries.during(factory, () -> as("director2").get(path)));
    assertEquals(list, Queries.during(factory, () -> as("director2").get(estimates)));
  }

  /** A deputy writes, the director alone confirms; district and commission read. */
  @Test
  void whoMay() {
    String own = "/api/v1/schools/" + school("director") + "/finance/estimates";
    for (String reader : List.of("deputy", "commission", "district")) {
      as(reader).get(own).then().statusCode(200);
      as(reader).get(path).then().statusCode(404);
    }
    as("admin").get(own).then().statusCode(403);
    json(as("deputy").header("If-Match", tag(0)), paper())
        .post(own + "/2030/confirmation")
        .then()
        .statusCode(403);
    put("director", path, lines(), 0).then().statusCode(404);
    put("district", own + "/2030", lines(), 0).then().statusCode(403);
  }

  private Response confirm(String login, int version) {
    return json(as(login).header("If-Match", tag(version)), paper()).post(path + "/confirmation");
  }

  private Map<String, Object> paper() {
    return Map.of("confirmedOn", time.today().minusDays(3).toString(), "documentNumber", "3");
  }

  @SafeVarargs
  private Response change(String login, int version, String reason, Map<String, Object>... moves) {
    return json(as(login).header("If-Match", tag(version)), changeBody(reason, moves))
        .post(path + "/changes");
  }

  @SafeVarargs
  private Response changed(String key, int version, String reason, Map<String, Object>... moves) {
    return json(
            as("director2").header("If-Match", tag(version)).header("Idempotency-Key", key),
            changeBody(reason, moves))
        .post(path + "/changes");
  }

  private Map<String, Object> changeBody(String reason, Map<String, Object>[] moves) {
    Map<String, Object> body = new HashMap<>();
    body.put("changedOn", time.today().toString());
    body.put("reason", reason);
    body.put("documentNumber", "14");
    body.put("moves", List.of(moves));
    return body;
  }

  private static Map<String, Object> move(String article, String source, String amount) {
    return Map.of("article", article, "source", source, "amount", amount);
  }

  private static Map<String, Object> line(String article, String source, String planned) {
    return Map.of("article", article, "source", source, "planned", planned);
  }

  @SafeVarargs
  private static Map<String, Object> lines(Map<String, Object>... lines) {
    return Map.of("lines", List.of(lines));
  }
}
