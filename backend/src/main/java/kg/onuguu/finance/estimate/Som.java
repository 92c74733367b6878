package kg.onuguu.finance.estimate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Sums of som: exact, with two decimals. */
final class Som {
  static final BigDecimal ZERO = BigDecimal.ZERO.setScale(2);
  static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

  private Som() {}

  /** Null stays unknown; a third decimal is an error of the program, for it is refused before. */
  static BigDecimal of(BigDecimal amount) {
    return amount == null ? null : amount.setScale(2, RoundingMode.UNNECESSARY);
  }
}
