package kg.onuguu.assessment;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.shared.json.JsonColumn;

/**
 * A measured value. Unknown is null, never zero.
 *
 * @param conditionGroup null for a result itself
 * @param expected what the value should be
 * @param mark on the five-point scale
 */
public record Indicator(
    ConditionGroup conditionGroup,
    String name,
    BigDecimal value,
    String unit,
    BigDecimal expected,
    Integer mark,
    String note) {

  public Indicator {
    name = Words.line(name);
    unit = Words.line(unit);
    note = Words.orNull(note);
  }

  /** As one text, for the journal. */
  @Override
  public String toString() {
    return Stream.of(name, plain(value), unit, plain(expected), mark, note)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private static String plain(BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  /** All indicators of an assessment in one column. */
  static final class Column extends JsonColumn<Indicator> {
    Column() {
      super(new TypeReference<List<Indicator>>() {});
    }
  }
}
