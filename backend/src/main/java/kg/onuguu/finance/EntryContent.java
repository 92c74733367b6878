package kg.onuguu.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kg.onuguu.plan.activity.Currency;

/**
 * What an entry says and never says otherwise later.
 *
 * @param flow an income or an expense
 * @param amount of money, two decimals; null for things and works
 * @param estimatedValue of things and works, in KGS, or null
 * @param counterparty who gave it, or was paid
 * @param counterpartyPrivate a natural person, whose name does not leave the school
 */
public record EntryContent(
    EntryType flow,
    Source source,
    Kind kind,
    Category category,
    String article,
    BigDecimal amount,
    Currency currency,
    BigDecimal quantity,
    String unit,
    BigDecimal estimatedValue,
    EntryDay day,
    String counterparty,
    boolean counterpartyPrivate,
    Paper document,
    String purpose) {

  public static final int MONEY_DECIMALS = 2;
  public static final int QUANTITY_DECIMALS = 3;

  public EntryContent {
    article = Words.line(article);
    amount = scaled(amount, MONEY_DECIMALS);
    quantity = scaled(quantity, QUANTITY_DECIMALS);
    unit = Words.line(unit);
    estimatedValue = scaled(estimatedValue, MONEY_DECIMALS);
    counterparty = Words.line(counterparty);
    counterpartyPrivate = counterparty != null && counterpartyPrivate;
    purpose = Words.line(purpose);
  }

  /** What has too many decimals stays as it is, and is refused by the rules. */
  private static BigDecimal scaled(BigDecimal number, int decimals) {
    return number == null || number.stripTrailingZeros().scale() > decimals
        ? number
        : number.setScale(decimals, RoundingMode.UNNECESSARY);
  }

  /** Whether it moves money. */
  public boolean isCash() {
    return kind == Kind.CASH;
  }

  /** The money with its sign; null for things and works. */
  public BigDecimal posted() {
    if (!isCash()) {
      return null;
    }
    return flow == EntryType.INCOME ? amount : amount.negate();
  }

  /** The same on another day, for a reversal. */
  EntryContent on(EntryDay other) {
    return new EntryContent(
        flow,
        source,
        kind,
        category,
        article,
        amount,
        currency,
        quantity,
        unit,
        estimatedValue,
        other,
        counterparty,
        counterpartyPrivate,
        document,
        purpose);
  }
}
