package kg.onuguu.shared.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.shared.json.UnprintableTextException;

/** Says where and why a JSON body does not fit the contract, without repeating what was sent. */
final class JsonViolations {
  private static final Map<Class<?>, String> CODES =
      Map.ofEntries(
          Map.entry(LocalDate.class, "date"),
          Map.entry(Instant.class, "date_time"),
          Map.entry(BigDecimal.class, "number"),
          Map.entry(Integer.class, "integer"),
          Map.entry(int.class, "integer"),
          Map.entry(Long.class, "integer"),
          Map.entry(long.class, "integer"),
          Map.entry(Boolean.class, "boolean"),
          Map.entry(boolean.class, "boolean"),
          Map.entry(UUID.class, "uuid"),
          Map.entry(String.class, "text"));

  private JsonViolations() {}

  /** The place and the kind of the fault; empty when the body is no JSON at all. */
  static Optional<Violation> of(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping)) {
      return Optional.empty();
    }
    if (mapping.getPath().isEmpty() && !(mapping instanceof MismatchedInputException)) {
      return Optional.empty();
    }
    return Optional.of(Violation.at(pointer(mapping), code(mapping)));
  }

  private static String pointer(JsonMappingException e) {
    return e.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null
                    ? Integer.toString(step.getIndex())
                    : Pointers.escape(step.getFieldName()))
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }

  private static String code(JsonMappingException e) {
    if (e instanceof UnrecognizedPropertyException) {
      return "unknown_field";
    }
    if (e instanceof InvalidNullException || isMissing(e)) {
      return "not_null";
    }
    if (e instanceof UnprintableTextException) {
      return "characters";
    }
    if (e instanceof ValueInstantiationException instantiation) {
      return isEnum(instantiation.getType().getRawClass()) ? "one_of" : "unreadable";
    }
    if (e.getCause() instanceof InputCoercionException outOfRange) {
      return ofType(outOfRange.getTargetType());
    }
    if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
      return ofType(mismatch.getTargetType());
    }
    return "unreadable";
  }

  /** The code for a value that is no such type, also for query parameters. */
  static String ofType(Class<?> type) {
    if (isEnum(type)) {
      return "one_of";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "list";
    }
    String simple = CODES.get(type);
    if (simple != null) {
      return simple;
    }
    return type.getPackageName().startsWith("kg.onuguu") ? "object" : "unreadable";
  }

  /** Jackson has no type of its own for a required property that is not there. */
  private static boolean isMissing(JsonMappingException e) {
    return e instanceof MismatchedInputException
        && e.getOriginalMessage().startsWith("Missing required creator property");
  }

  private static boolean isEnum(Class<?> type) {
    return type.isEnum();
  }
}
