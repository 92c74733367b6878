package kg.onuguu.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Old → new, field by field, as text. Passwords, tokens and the names of pupils
 * must not be given to it.
 */
public record AuditChanges(List<Change> fields) {

  /** A field that was empty before, or is empty now, has null there. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Change(String field, String before, String after) {}

  public AuditChanges {
    fields = List.copyOf(fields);
  }

  public static AuditChanges none() {
    return new AuditChanges(List.of());
  }

  /** One field. */
  public static AuditChanges of(String field, Object before, Object after) {
    return none().and(field, before, after);
  }

  /** All fields of a new thing. */
  public static AuditChanges created(Record content) {
    return compare(content.getClass(), null, content);
  }

  /** All fields of a thing that is gone. */
  public static AuditChanges removed(Record content) {
    return compare(content.getClass(), content, null);
  }

  /** The fields that differ. */
  public static <R extends Record> AuditChanges between(R before, R after) {
    return compare(before.getClass(), before, after);
  }

  /** The same and one field more, if it differs. */
  public AuditChanges and(String field, Object before, Object after) {
    if (Objects.equals(text(before), text(after))) {
      return this;
    }
    List<Change> more = new ArrayList<>(fields);
    more.add(new Change(field, text(before), text(after)));
    return new AuditChanges(more);
  }

  public boolean isEmpty() {
    return fields.isEmpty();
  }

  private static AuditChanges compare(Class<?> type, Record before, Record after) {
    AuditChanges changes = none();
    for (RecordComponent field : type.getRecordComponents()) {
      changes = changes.and(field.getName(), value(field, before), value(field, after));
    }
    return changes;
  }

  private static Object value(RecordComponent field, Record record) {
    if (record == null) {
      return null;
    }
    try {
      field.getAccessor().setAccessible(true);
      return field.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Empty lists and empty texts count as nothing. */
  private static String text(Object value) {
    if (value == null) {
      return null;
    }
    String text =
        value instanceof Collection<?> many
            ? many.stream().map(AuditChanges::text).collect(Collectors.joining("; "))
            : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    return text.isEmpty() ? null : text;
  }
}
