package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/**
 * Which passwords are good enough: at least eight characters, not the login, not one of those that
 * everybody tries first. No rules about digits and signs: they make passwords worse (NIST 800-63B).
 */
@ApplicationScoped
class PasswordPolicy {
  static final String MESSAGES = "account";
  static final int SHORTEST = 8;

  private static final String POINTER = "/newPassword";

  private final Set<String> common = read();

  void check(String password, String login) {
    String plain = plain(password);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      throw refused("too_short");
    }
    if (plain.equals(plain(login)) || bare(plain).equals(plain(login))) {
      throw refused("equals_login");
    }
    if (common.contains(plain) || common.contains(bare(plain)) || isOneLetter(plain)) {
      throw refused("common_password");
    }
  }

  /** "бишкек2026!" is "бишкек" to whoever guesses. */
  private static String bare(String plain) {
    return plain.replaceAll("[^\\p{L}]+$", "");
  }

  private static boolean isOneLetter(String plain) {
    return plain.chars().distinct().count() < 3;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static ProblemException refused(String code) {
    return new ProblemException(
        ProblemType.RULE_BROKEN, Violation.at(POINTER, code).with("min", SHORTEST).from(MESSAGES));
  }

  private static Set<String> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                PasswordPolicy.class.getResourceAsStream("/passwords/common.txt"),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
