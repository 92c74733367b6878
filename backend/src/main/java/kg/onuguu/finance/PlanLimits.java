package kg.onuguu.finance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.plan.activity.Currency;

/**
 * What the plans of a school say of its money.
 *
 * @param overspent activities on which more was spent than they were to cost, by the currency of
 *     their budget
 * @param plannedYears calendar years of approved plans: what is spent in them serves an activity
 */
public record PlanLimits(Map<Currency, Set<UUID>> overspent, Set<Integer> plannedYears) {

  public PlanLimits {
    overspent = Map.copyOf(overspent);
    plannedYears = Set.copyOf(plannedYears);
  }

  boolean exceeds(FinanceEntry entry) {
    return entry.getActivityId() != null
        && overspent.getOrDefault(entry.getCurrency(), Set.of()).contains(entry.getActivityId());
  }

  boolean misses(FinanceEntry entry) {
    return entry.getActivityId() == null && plannedYears.contains(entry.getDay().year());
  }
}
