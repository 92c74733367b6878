package kg.onuguu.indicator.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/** Percentages from counts: unknown stays unknown, and nothing is of none. */
public final class Percentages {
  /** Declared figures may be cut or rounded anyhow; from one point on they are another figure. */
  private static final BigDecimal TOLERANCE = BigDecimal.ONE;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentages() {}

  /** As it is shown: one decimal, half up; null when unknown or of nothing. */
  public static BigDecimal of(Number part, Number whole) {
    return share(part, whole, 1);
  }

  /** For comparing: ten decimals. */
  public static BigDecimal exact(Number part, Number whole) {
    return share(part, whole, 10);
  }

  private static BigDecimal share(Number part, Number whole, int decimals) {
    if (part == null || whole == null || whole.longValue() <= 0) {
      return null;
    }
    return BigDecimal.valueOf(part.longValue())
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole.longValue()), decimals, RoundingMode.HALF_UP);
  }

  /** How much a figure changed, signed, one decimal; null when unknown or from nothing. */
  public static BigDecimal change(Integer before, Integer after) {
    return before == null || after == null ? null : of(after - before, before);
  }

  /** A quotient with one decimal, half up. */
  public static BigDecimal ratio(Number part, Number of) {
    if (part == null || of == null || of.longValue() <= 0) {
      return null;
    }
    return BigDecimal.valueOf(part.longValue())
        .divide(BigDecimal.valueOf(of.longValue()), 1, RoundingMode.HALF_UP);
  }

  /** Whether a declared percentage is another figure than the exact one. */
  public static boolean differ(BigDecimal declared, BigDecimal exact) {
    return declared != null
        && exact != null
        && declared.subtract(exact).abs().compareTo(TOLERANCE) >= 0;
  }

  /** As it was typed: the database adds zeros. */
  public static BigDecimal plain(BigDecimal declared) {
    if (declared == null) {
      return null;
    }
    BigDecimal bare = declared.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /** The sum, or null when one is unknown or there is none. */
  public static Integer sumOfAll(Collection<Integer> numbers) {
    return numbers.stream().anyMatch(Objects::isNull) ? null : sumOfKnown(numbers);
  }

  /** The sum of those that are known; null when none is. */
  public static Integer sumOfKnown(Collection<Integer> numbers) {
    return numbers.stream().filter(Objects::nonNull).reduce(Integer::sum).orElse(null);
  }
}
