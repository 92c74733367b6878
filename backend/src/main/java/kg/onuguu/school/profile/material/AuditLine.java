package kg.onuguu.school.profile.material;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** One row of a list as the audit trail shows it: what is known, apart by commas. */
record AuditLine(String text) {

  static AuditLine of(Object... values) {
    return new AuditLine(
        Arrays.stream(values)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(", ")));
  }

  AuditLine and(String name, Boolean value) {
    return value == null ? this : new AuditLine(text + ", " + name + ": " + value);
  }

  @Override
  public String toString() {
    return text;
  }
}
