package kg.onuguu.school.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import kg.onuguu.api.model.Severity;

/**
 * Something missing or doubtful in a profile before it is put into words. The words are {@code
 * finding.<code>} of the bundle "profile".
 *
 * @param rule R-nnn or DQ-nn, or null
 * @param blocks without it the director does not confirm
 * @param pointer JSON pointer into the update
 */
public record Doubt(
    String code,
    String rule,
    Severity severity,
    boolean blocks,
    String pointer,
    Map<String, Object> params) {

  /** Stops the confirmation. */
  public static Doubt blocker(String rule, String code, String pointer) {
    return new Doubt(code, rule, Severity.BLOCKER, true, pointer, Map.of());
  }

  public static Doubt warning(String rule, String code, String pointer) {
    return new Doubt(code, rule, Severity.WARNING, false, pointer, Map.of());
  }

  public static Doubt info(String rule, String code, String pointer) {
    return new Doubt(code, rule, Severity.INFO, false, pointer, Map.of());
  }

  /** A parameter of the message. */
  public Doubt with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(params);
    more.put(name, value);
    return new Doubt(code, rule, severity, blocks, pointer, more);
  }
}
