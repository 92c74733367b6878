package kg.onuguu.shared.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/**
 * The document of RFC 9457 as the contract's schema Problem has it. A record of our own and not the
 * generated model: it is also written by handlers that stand before the REST layer.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
    String type,
    String title,
    int status,
    String code,
    String detail,
    String instance,
    String requestId,
    String rule,
    List<FieldError> errors) {

  /** One entry of {@code errors}; the pointer may be empty: the body itself. */
  public record FieldError(
      @JsonInclude(JsonInclude.Include.ALWAYS) String pointer,
      String code,
      String message,
      @JsonInclude(JsonInclude.Include.NON_NULL) String rule,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> params) {}

  /** A problem of the catalogue without particulars. */
  public static ProblemBody of(ProblemType type, Language language, String requestId) {
    return of(new ProblemException(type), language, requestId);
  }

  static ProblemBody of(ProblemException e, Language language, String requestId) {
    ProblemType type = e.type();
    Messages general = Messages.of(Violation.GENERAL);
    String detail =
        e.detail() == null
            ? general.text(language, "problem." + type.name() + ".detail")
            : Messages.of(e.detail().bundle())
                .text(language, e.detail().key(), e.detail().params());
    return new ProblemBody(
        type.slug(),
        general.text(language, "problem." + type.name() + ".title"),
        type.status(),
        type.name(),
        detail,
        null,
        requestId,
        e.rule(),
        e.violations().stream().map(v -> error(v, language)).toList());
  }

  /** The same with the address of an incident in the log. */
  ProblemBody incident(UUID id) {
    return new ProblemBody(
        type, title, status, code, detail, "urn:uuid:" + id, requestId, rule, errors);
  }

  private static FieldError error(Violation violation, Language language) {
    String key = "error." + violation.code();
    Messages own = Messages.of(violation.bundle());
    Messages general = Messages.of(Violation.GENERAL);
    String message =
        violation.text() != null
            ? violation.text()
            : own.has(key)
                ? own.text(language, key, violation.params())
                : general.has(key)
                    ? general.text(language, key, violation.params())
                    : general.text(language, "error.invalid");
    return new FieldError(
        violation.pointer(), violation.code(), message, violation.rule(), wire(violation.params()));
  }

  /** As text: the page puts them into its own sentence, in its own language. */
  private static Map<String, String> wire(Map<String, Object> params) {
    Map<String, String> texts = new TreeMap<>();
    params.forEach((name, value) -> texts.put(name, wire(value)));
    return texts;
  }

  private static String wire(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Collection<?> many) {
      return many.stream().map(ProblemBody::wire).collect(Collectors.joining(", "));
    }
    return value.toString();
  }
}
