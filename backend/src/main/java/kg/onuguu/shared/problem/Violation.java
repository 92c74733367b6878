package kg.onuguu.shared.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong with a request: where, a stable lower_snake code, the number of the rule
 * and the limits that the message names. It never carries a submitted value.
 *
 * @param pointer JSON pointer into the body ("" is the body itself), or the name of a parameter
 * @param code stable; its text is {@code error.<code>} in the bundle
 * @param rule R-nnn, or null
 * @param params named parameters of the message
 * @param bundle the messages that hold the text; "problems" holds the general ones
 * @param text the text itself, where it is not in a bundle, or null
 */
public record Violation(
    String pointer,
    String code,
    String rule,
    Map<String, Object> params,
    String bundle,
    String text) {

  static final String GENERAL = "problems";

  public Violation {
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(code);
    params = Map.copyOf(params);
  }

  public Violation(
      String pointer, String code, String rule, Map<String, Object> params, String bundle) {
    this(pointer, code, rule, params, bundle, null);
  }

  /** Takes a text that is already in the language of the caller, as findings are. */
  public Violation saying(String words) {
    return new Violation(pointer, code, rule, params, bundle, words);
  }

  public static Violation at(String pointer, String code) {
    return new Violation(pointer, code, null, Map.of(), GENERAL);
  }

  public Violation rule(String number) {
    return new Violation(pointer, code, number, params, bundle);
  }

  /** Adds a parameter of the message: a limit, a count, a date; null is left out. */
  public Violation with(String name, Object value) {
    if (value == null) {
      return this;
    }
    Map<String, Object> more = new LinkedHashMap<>(params);
    more.put(name, value);
    return new Violation(pointer, code, rule, more, bundle);
  }

  /** Takes the text from a feature's own bundle, {@code messages/<name>_ky.properties}. */
  public Violation from(String messages) {
    return new Violation(pointer, code, rule, params, messages);
  }
}
