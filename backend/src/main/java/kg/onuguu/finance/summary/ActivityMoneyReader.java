package kg.onuguu.finance.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ActivityMoney;
import kg.onuguu.finance.PlannedActivities;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.Budget;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemException;

/** What an activity was to cost, what came for it and what was spent. */
@ApplicationScoped
class ActivityMoneyReader {
  private final SchoolDirectory schools;
  private final PlannedActivities activities;
  private final MoneyQueries queries;
  private final MoneyMapper mapper;

  ActivityMoneyReader(
      SchoolDirectory schools,
      PlannedActivities activities,
      MoneyQueries queries,
      MoneyMapper mapper) {
    this.schools = schools;
    this.activities = activities;
    this.queries = queries;
    this.mapper = mapper;
  }

  @Transactional
  ActivityMoney of(AccessScope scope, UUID schoolId, UUID activityId) {
    School school = schools.require(schoolId, scope);
    PlannedActivities.Shown shown =
        activities.find(school, activityId).orElseThrow(ProblemException::notFound);
    Activity activity = shown.activity();
    List<MoneyQueries.ForActivity> money = queries.forActivity(school, shown.originalId());
    Map<Currency, Flow> flows = new EnumMap<>(Currency.class);
    money.stream()
        .filter(one -> one.currency() != null)
        .forEach(
            one ->
                flows.merge(
                    one.currency(),
                    Flow.NONE.and(one.flow(), one.posted()),
                    (sum, more) -> sum.and(one.flow(), one.posted())));
    ActivityMoney answer =
        new ActivityMoney()
            .activityId(activityId)
            .planId(shown.plan().getId())
            .number(activities.numbers(List.of(shown)).get(activityId))
            .title(PlannedActivities.title(activity))
            .budget(mapper.toApi(activity.getBudget()))
            .flows(
                Arrays.stream(Currency.values())
                    .filter(flows::containsKey)
                    .map(currency -> mapper.toTotals(currency, flows.get(currency)))
                    .toList())
            .entries((int) money.stream().mapToLong(MoneyQueries.ForActivity::entries).sum())
            .things(
                (int)
                    money.stream()
                        .filter(one -> one.currency() == null)
                        .mapToLong(MoneyQueries.ForActivity::entries)
                        .sum());
    return compared(answer, activity.getBudget(), flows);
  }

  private static ActivityMoney compared(
      ActivityMoney answer, Budget budget, Map<Currency, Flow> flows) {
    if (budget == null) {
      return answer;
    }
    BigDecimal left =
        budget.getAmount().subtract(flows.getOrDefault(budget.getCurrency(), Flow.NONE).expense());
    return left.signum() < 0 ? answer.overspent(left.negate()) : answer.unspent(left);
  }
}
