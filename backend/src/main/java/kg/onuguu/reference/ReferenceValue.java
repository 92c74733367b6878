package kg.onuguu.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import kg.onuguu.shared.text.Language;

/**
 * One value of an enumeration: a code that never changes and a label in three languages,
 * with its life span where it has one and further facts such as limits.
 */
public record ReferenceValue(
    String code,
    String ky,
    String ru,
    String en,
    LocalDate validFrom,
    LocalDate validTo,
    Map<String, String> attributes) {

  public ReferenceValue {
    Objects.requireNonNull(code);
    attributes = attributes == null ? Map.of() : Map.copyOf(attributes);
  }

  public String label(Language language) {
    return switch (language) {
      case KY -> ky;
      case RU -> ru;
      case EN -> en;
    };
  }

  /** A limit or another number; an error of the program when the value has none. */
  public int number(String attribute) {
    return Integer.parseInt(Objects.requireNonNull(attributes.get(attribute), attribute));
  }

  public boolean isValidOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
