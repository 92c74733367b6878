package kg.onuguu.finance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.shared.database.InList;

/** The warnings as conditions of HQL over the alias {@code entry}; {@link #of} says the same. */
public final class WarningConditions {
  private static final String COUNTS = "entry.reversed = false and ";
  private static final String EXPENSE =
      COUNTS + "entry.entryType = kg.onuguu.finance.EntryType.EXPENSE and ";

  private final PlanLimits limits;
  private final Map<String, Object> parameters = new HashMap<>();

  public WarningConditions(PlanLimits limits) {
    this.limits = limits;
  }

  /** The condition; what it compares with is in {@link #parameters} then. */
  public String hql(Warning warning) {
    return switch (warning) {
      case DUPLICATE_SUSPECTED ->
          COUNTS
              + "entry.duplicateDismissedReason is null and exists (select 1 from FinanceEntry twin"
              + " where twin.reversed = false and twin.id in elements(entry.twinIds))";
      case NO_DECISION -> EXPENSE + "entry.decisionId is null and " + extraBudgetary();
      case PARENTS_IN_KIND ->
          COUNTS
              + "entry.entryType = kg.onuguu.finance.EntryType.INCOME"
              + " and entry.source = kg.onuguu.finance.Source.PARENTS_IN_KIND";
      case NO_DOCUMENT ->
          COUNTS
              + "entry.entryType <> kg.onuguu.finance.EntryType.REVERSAL"
              + " and entry.document.kind is null and entry.evidenceIds is empty";
      case ACTIVITY_OVER_BUDGET -> EXPENSE + "(" + overBudget() + ")";
      case NO_ACTIVITY ->
          EXPENSE + "entry.activityId is null and " + planned() + " and " + extraBudgetary();
    };
  }

  public Map<String, Object> parameters() {
    return parameters;
  }

  private String extraBudgetary() {
    InList sources = InList.of("entry.source", "extra", Source.EXTRA_BUDGETARY);
    parameters.putAll(sources.parameters());
    return sources.hql();
  }

  private String planned() {
    InList years = InList.of("entry.entryYear", "planned", limits.plannedYears());
    parameters.putAll(years.parameters());
    return years.hql();
  }

  private String overBudget() {
    List<String> conditions =
        limits.overspent().entrySet().stream()
            .map(one -> overBudget(one.getKey(), one.getValue()))
            .toList();
    return conditions.isEmpty() ? "1 = 0" : String.join(" or ", conditions);
  }

  private String overBudget(Currency currency, Set<UUID> activities) {
    InList list = InList.of("entry.activityId", "over" + currency, activities);
    parameters.putAll(list.parameters());
    return "entry.currency = kg.onuguu.plan.activity.Currency.%s and %s"
        .formatted(currency, list.hql());
  }

  /**
   * The warnings of one entry.
   *
   * @param twins whether an entry that counts looks the same
   */
  static List<Warning> of(FinanceEntry entry, boolean twins, PlanLimits limits) {
    if (!entry.isReversible()) {
      return List.of();
    }
    boolean expense = entry.getEntryType() == EntryType.EXPENSE;
    return List.of(Warning.values()).stream()
        .filter(
            warning ->
                switch (warning) {
                  case DUPLICATE_SUSPECTED -> twins && entry.getDuplicateDismissedReason() == null;
                  case NO_DECISION ->
                      expense
                          && entry.getDecisionId() == null
                          && Source.EXTRA_BUDGETARY.contains(entry.getSource());
                  case PARENTS_IN_KIND -> !expense && entry.getSource() == Source.PARENTS_IN_KIND;
                  case NO_DOCUMENT ->
                      entry.getDocument() == null && entry.getEvidenceIds().isEmpty();
                  case NO_ACTIVITY ->
                      expense
                          && limits.misses(entry)
                          && Source.EXTRA_BUDGETARY.contains(entry.getSource());
                  case ACTIVITY_OVER_BUDGET -> expense && limits.exceeds(entry);
                })
        .toList();
  }
}
