package kg.onuguu.survey;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code of a public link: 60 random bits in an alphabet without letters that look like digits,
 * short enough to be typed from a sheet on the wall.
 */
public final class SurveyCode {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;

  private SurveyCode() {}

  static String next() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
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
