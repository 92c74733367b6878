package kg.onuguu.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new key signs while the tokens of the earlier one stay good. */
class SigningKeysTest {
  @TempDir Path folder;

  @Test
  void bothKeysAreAcceptedWhileOneIsReplaced() throws IOException {
    SigningKeys earlier = SigningKeys.generated(folder.resolve("earlier"));
    SigningKeys current = SigningKeys.generated(folder.resolve("current"));
    SigningKeys rotated =
        new SigningKeys(current.privateKey(), current.publicKey(), List.of(earlier.publicKey()));
    String signing = rotated.properties().get("onuguu.jwt.key-id");
    JsonNode keys =
        new ObjectMapper().readTree(rotated.properties().get("onuguu.jwt.public-keys")).get("keys");
    assertEquals(2, keys.size());
    assertEquals(signing, keys.get(0).get("kid").asText());
    assertEquals(earlier.properties().get("onuguu.jwt.key-id"), keys.get(1).get("kid").asText());
    assertTrue(keys.findValuesAsText("alg").stream().allMatch("RS256"::equals), keys.toString());
  }

  @Test
  void keysThatDoNotFitTogetherAreRefused() throws IOException {
    SigningKeys one = SigningKeys.generated(folder.resolve("one"));
    SigningKeys other = SigningKeys.generated(folder.resolve("other"));
    assertThrows(
        StartupRefusedException.class,
        () -> new SigningKeys(one.privateKey(), other.publicKey(), List.of()).properties());
    Path nonsense = Files.writeString(folder.resolve("key.pem"), "no key");
    assertThrows(
        StartupRefusedException.class,
        () -> new SigningKeys(one.privateKey(), nonsense, List.of()).properties());
    assertThrows(
        StartupRefusedException.class,
        () -> new SigningKeys(one.privateKey(), one.publicKey(), List.of(nonsense)).properties());
  }
}
