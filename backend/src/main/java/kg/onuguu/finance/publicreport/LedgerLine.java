package kg.onuguu.finance.publicreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the ledger as the report needs it. A reversal has the facts of what it takes back.
 *
 * @param income whether it is an income, or the reversal of one
 * @param reverses the entry that it takes back; null unless it is a reversal
 * @param privatePerson whether the other side is a natural person
 * @param document kind of the paper, or null
 * @param documented whether there is a paper or evidence
 */
record LedgerLine(
    UUID id,
    boolean income,
    UUID reverses,
    String source,
    String kind,
    String category,
    String currency,
    BigDecimal amount,
    BigDecimal quantity,
    String unit,
    BigDecimal estimatedValue,
    String counterparty,
    boolean privatePerson,
    String purpose,
    String document,
    boolean documented,
    Decision decision) {

  static final String CASH = "cash";

  /** What it rests on. */
  record Decision(UUID id, String number, LocalDate date, String body, String subject) {}

  boolean isCash() {
    return CASH.equals(kind);
  }

  boolean isReversal() {
    return reverses != null;
  }

  /** Below zero for a reversal. */
  BigDecimal signed() {
    return isReversal() ? amount.negate() : amount;
  }
}
