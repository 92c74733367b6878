package kg.onuguu.finance;

import java.util.List;
import java.util.UUID;
import kg.onuguu.plan.activity.Currency;

/**
 * What a list of entries is narrowed to; null does not narrow.
 *
 * @param patterns LIKE patterns, all of which must fit
 * @param names whether the names of natural persons are searched as well
 * @param type incomes or expenses, each with what takes them back; or reversals alone
 * @param activityId the activity, or the first of which it is a copy
 */
public record EntryFilter(
    List<String> patterns,
    boolean names,
    EntryType type,
    Source source,
    Kind kind,
    Category category,
    String article,
    Currency currency,
    Integer year,
    Integer half,
    UUID activityId,
    UUID decisionId,
    Warning warning) {

  EntryFilter withActivity(UUID id) {
    return new EntryFilter(
        patterns,
        names,
        type,
        source,
        kind,
        category,
        article,
        currency,
        year,
        half,
        id,
        decisionId,
        warning);
  }

  /** How a list is ordered; an unknown day comes after the known ones of its year. */
  public enum Order {
    DATE_DESC("entry.entryYear desc, entry.entryDate desc nulls last, entry.number desc"),
    DATE("entry.entryYear, entry.entryDate nulls last, entry.number"),
    NUMBER_DESC("entry.number desc"),
    NUMBER("entry.number"),
    AMOUNT_DESC("entry.amount desc nulls last, entry.number desc"),
    AMOUNT("entry.amount nulls last, entry.number");

    private final String hql;

    Order(String hql) {
      this.hql = hql;
    }

    String hql() {
      return " order by " + hql;
    }
  }
}
