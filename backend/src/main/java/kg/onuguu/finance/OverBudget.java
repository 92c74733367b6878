package kg.onuguu.finance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.plan.activity.Currency;

/** Activities on which more was spent than they were to cost, by the currency of their budget. */
public record OverBudget(Map<Currency, Set<UUID>> activities) {

  public OverBudget {
    activities = Map.copyOf(activities);
  }

  boolean has(FinanceEntry entry) {
    return entry.getActivityId() != null
        && activities.getOrDefault(entry.getCurrency(), Set.of()).contains(entry.getActivityId());
  }
}
