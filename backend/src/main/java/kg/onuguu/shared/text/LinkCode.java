package kg.onuguu.shared.text;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code of a public link: random, in an alphabet of 32 without letters that look like digits,
 * short enough to be typed from a sheet on the wall.
 */
public final class LinkCode {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

  private LinkCode() {}

  /** Five random bits for each character. */
  public static String next(int length) {
    StringBuilder code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** As it is stored, however somebody typed it. */
  public static String normalised(String typed) {
    return typed
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s-]", "")
        .replace('o', '0')
        .replace('i', '1')
        .replace('l', '1');
  }
}
