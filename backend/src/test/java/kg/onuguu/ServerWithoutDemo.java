package kg.onuguu;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * A server as it is installed: no demonstration, a name for its first administrator, and a limit of
 * requests, a small one. Tests share it, because each profile starts the application anew.
 */
public class ServerWithoutDemo implements QuarkusTestProfile {
  public static final int REQUESTS_PER_MINUTE = 40;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "onuguu.demo-data", "false",
        "onuguu.admin-login", " First.Admin ",
        "onuguu.public-url", "https://mektep.example.kg/",
        "onuguu.rate-limit.per-minute", String.valueOf(REQUESTS_PER_MINUTE));
  }
}
