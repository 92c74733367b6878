package kg.onuguu.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import kg.onuguu.bootstrap.SigningKeys;
import org.junit.jupiter.api.Test;

/** The same program with {@code DB_URL} on MySQL itself: tables, demonstration, writes, restart. */
class MySqlIT {
  private static final int WRITES = 20;

  @Test
  void theSameProgramRunsOnMySql() throws Exception {
    try (MySqlServer mysql = new MySqlServer()) {
      assumeTrue(mysql.unpack(), "MySQL's program does not run here: is libaio installed?");
      mysql.start();
      assertTrue(mysql.version().startsWith("8."), mysql.version());
      Path home = RunningApplication.freshHome("on-mysql");
      SigningKeys keys = SigningKeys.generated(home);
      try (RunningApplication application =
          RunningApplication.in(
                  home,
                  Map.of(
                      "DB_URL", mysql.url(),
                      "DB_USER", "onuguu",
                      "DB_PASSWORD", "onuguu-it",
                      "JWT_PRIVATE_KEY_FILE", keys.privateKey().toString(),
                      "JWT_PUBLIC_KEY_FILE", keys.publicKey().toString()))
              .start()) {
        assertFalse(home.resolve("mariadb").toFile().exists(), "an embedded server was started");
        String token = application.signIn("director");
        JsonNode plans = application.get("/api/v1/plans", token);
        assertTrue(plans.get("total").asInt() > 0, plans.toString());
        // typed without Kyrgyz letters, found under the server's own collation
        JsonNode found = application.get("/api/v1/search?q=" + encode("онуктуруу"), token);
        assertFalse(found.get("items").isEmpty(), found.toString());

        Writers writers = new Writers(List.of(application));
        writers.write(WRITES).get(2, TimeUnit.MINUTES);
        application.close();
        application.start();
        List<String> stored = writers.stored();
        assertEquals(Writers.expected(WRITES), new TreeSet<>(stored));
        assertEquals(WRITES, stored.size());
        assertTrue(writers.journalIsIntact());
      }
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
