package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static kg.onuguu.approval.Ways.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Who may do what on the way of whose plan: role first, then the row. */
@QuarkusTest
class ApprovalAccessTest {
  private static final List<String> LOGINS =
      List.of("director", "deputy", "commission", "district", "admin", "director2");

  /** Status by login: own school, its deputy, assigned, own district, nationwide, somebody else. */
  private static final Map<String, List<Integer>> EXPECTED = new LinkedHashMap<>();

  static {
    EXPECTED.put("approval", List.of(200, 200, 200, 200, 200, 404));
    EXPECTED.put("versions", List.of(200, 200, 200, 200, 200, 404));
    EXPECTED.put("version", List.of(200, 200, 200, 200, 200, 404));
    EXPECTED.put("changes", List.of(200, 200, 200, 200, 200, 404));
    EXPECTED.put("document", List.of(200, 200, 200, 200, 200, 404));
    EXPECTED.put("comments", List.of(200, 200, 403, 200, 200, 404));
    EXPECTED.put("comment", List.of(201, 201, 403, 201, 403, 404));
    EXPECTED.put("resolution", List.of(404, 404, 403, 404, 403, 404));
    EXPECTED.put("revision", List.of(409, 403, 403, 403, 403, 404));
    EXPECTED.put("submission", List.of(428, 403, 403, 403, 403, 404));
    EXPECTED.put("school step", List.of(428, 403, 403, 403, 403, 404));
    EXPECTED.put("authority step", List.of(403, 403, 403, 428, 403, 404));
  }

  private static Map<String, Function<RequestSpecification, Response>> operations(String plan) {
    String base = "/api/v1/plans/" + plan;
    Map<String, Function<RequestSpecification, Response>> all = new LinkedHashMap<>();
    all.put("approval", r -> r.get(base + "/approval"));
    all.put("versions", r -> r.get(base + "/versions"));
    all.put("version", r -> r.get(base + "/versions/1"));
    all.put("changes", r -> r.get(base + "/changes?from=1"));
    all.put("document", r -> r.get(base + "/document?format=docx"));
    all.put("comments", r -> r.get(base + "/comments"));
    all.put(
        "comment",
        r -> json(r, Map.of("section", "team", "text", "Суроо")).post(base + "/comments"));
    all.put(
        "resolution",
        r ->
            r.header("If-Match", "\"0\"")
                .post(base + "/comments/" + UUID.randomUUID() + "/resolution"));
    all.put("revision", r -> json(r, Map.of("reason", "Толуктоо")).post(base + "/revision"));
    all.put("submission", r -> r.post(base + "/submission"));
    all.put("school step", r -> json(r, yes("pedagogical_council", 1)).post(base + "/decisions"));
    all.put(
        "authority step", r -> json(r, yes("education_authority", 1)).post(base + "/decisions"));
    return all;
  }

  @Test
  void everyOperationKnowsItsRolesAndRows() {
    String plan = Ways.submitted("director");
    Map<String, Function<RequestSpecification, Response>> operations = operations(plan);
    assertEquals(EXPECTED.keySet(), operations.keySet());
    operations.forEach(
        (name, operation) -> {
          List<Integer> seen =
              LOGINS.stream().map(login -> operation.apply(as(login)).statusCode()).toList();
          assertEquals(EXPECTED.get(name), seen, name + " " + LOGINS);
        });
    as("director").get("/api/v1/plans/" + plan).then().statusCode(200);
  }
}
