package kg.onuguu.finance.summary;

import java.math.BigDecimal;
import kg.onuguu.finance.EntryContent;
import kg.onuguu.finance.EntryType;

/** What came and what went, in one currency. */
record Flow(BigDecimal income, BigDecimal expense) {
  static final Flow NONE = new Flow(zero(), zero());

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(EntryContent.MONEY_DECIMALS);
  }

  /** With money that was posted: what went has a minus there. */
  Flow and(EntryType direction, BigDecimal posted) {
    return direction == EntryType.INCOME
        ? new Flow(income.add(posted), expense)
        : new Flow(income, expense.subtract(posted));
  }

  BigDecimal remainder() {
    return income.subtract(expense);
  }
}
