package kg.onuguu.evaluation.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One register value with its points: a year each, or a single one without a year.
 *
 * @param code of register_value
 */
public record Figure(String code, RegisterUnit unit, List<Point> points) {

  /**
   * The value of a year.
   *
   * @param schoolYear null for what has none
   * @param value null while unknown, which is not zero
   */
  public record Point(Integer schoolYear, BigDecimal value) {}

  /** Null while unknown, or for a year that is not there. */
  public BigDecimal of(Integer schoolYear) {
    return points.stream()
        .filter(point -> Objects.equals(point.schoolYear(), schoolYear))
        .map(Point::value)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
