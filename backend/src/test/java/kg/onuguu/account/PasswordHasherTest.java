package kg.onuguu.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PasswordHasherTest {
  private final PasswordHasher hasher = new PasswordHasher();

  @Test
  void onlyThePasswordItselfMatches() {
    String hash = hasher.hash("Ысык-Көл");
    assertTrue(hasher.matches("Ысык-Көл", hash));
    assertFalse(hasher.matches("Ысык-Кол", hash));
  }

  /** Otherwise the time of a refusal would tell whether the account exists. */
  @Test
  void nobodysHashCostsAsMuchAsAnybodys() {
    assertEquals(parameters(hasher.hash("any password")), parameters(PasswordHasher.NOBODYS_HASH));
    assertFalse(hasher.matches("any password", PasswordHasher.NOBODYS_HASH));
  }

  /** Algorithm, version, memory and passes, and how long salt and hash are. */
  private static String parameters(String encoded) {
    String[] parts = encoded.split("\\$");
    return String.join(
        " ", parts[1], parts[2], parts[3], "" + parts[4].length(), "" + parts[5].length());
  }
}
