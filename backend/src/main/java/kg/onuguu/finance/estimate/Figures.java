package kg.onuguu.finance.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Plan against spending, in som. */
record Figures(Sheet.Amounts amounts, BigDecimal actual) {
  static final Figures NONE = new Figures(Sheet.Amounts.NONE, Som.ZERO);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  Figures plus(Figures more) {
    return new Figures(amounts.plus(more.amounts), actual.add(more.actual));
  }

  BigDecimal planned() {
    return amounts.planned();
  }

  BigDecimal changed() {
    return amounts.changed();
  }

  BigDecimal current() {
    return amounts.current();
  }

  /** Negative when more was spent than is planned. */
  BigDecimal remaining() {
    return current().subtract(actual);
  }

  /** One decimal, half up; null where nothing is planned: there is nothing to be a part of. */
  BigDecimal percent() {
    return current().signum() == 0
        ? null
        : actual.multiply(HUNDRED).divide(current(), 1, RoundingMode.HALF_UP);
  }
}
