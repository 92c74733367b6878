package kg.onuguu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The filter that every API test relies on refuses what the contract does not allow. */
class ContractFilterTest {
  private static final String PATH = "/api/v1/me";
  private final ContractFilter filter = new ContractFilter();
  private final ObjectNode me = Contract.root().at("/components/schemas/Me/example").deepCopy();

  @Test
  void theExampleOfTheContractPasses() {
    assertEquals(List.of(), faults(200, "application/json", me));
  }

  @Test
  void aFieldThatIsMissingUnknownOrOfAnotherKindIsNamed() {
    assertNamed("login", me.deepCopy().without("login"));
    assertNamed("nickname", me.deepCopy().put("nickname", "Асан"));
    assertNamed("id", me.deepCopy().put("id", "no-uuid"));
    assertNamed("fullName", me.deepCopy().put("fullName", 5));
    assertNamed("fullName", me.deepCopy().putNull("fullName"));
  }

  @Test
  void statusMediaTypeAndAbsentBodiesAreHeldToo() {
    assertEquals(1, faults(200, "text/plain", me).size());
    assertEquals(1, faults(418, "application/json", me).size(), "other statuses are problems");
    assertEquals(
        1,
        filter
            .faults("GET", PATH, 200, Map.of("content-type", "application/json"), new byte[0])
            .size());
    assertEquals(
        List.of("a body where none is in the contract"),
        filter.faults("DELETE", "/api/v1/session", 204, Map.of(), new byte[] {1}));
  }

  @Test
  void whatTheContractDoesNotDescribePasses() {
    assertEquals(List.of(), filter.faults("GET", "/q/health", 200, Map.of(), new byte[] {1}));
  }

  private void assertNamed(String field, JsonNode body) {
    List<String> faults = faults(200, "application/json", body);
    assertTrue(faults.toString().contains(field), faults::toString);
  }

  private List<String> faults(int status, String type, JsonNode body) {
    return filter.faults(
        "GET",
        PATH,
        status,
        Map.of("content-type", type + ";charset=UTF-8"),
        body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
