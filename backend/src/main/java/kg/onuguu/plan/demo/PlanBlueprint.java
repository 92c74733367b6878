package kg.onuguu.plan.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kg.onuguu.plan.PlanHead;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.plan.activity.Direction;
import kg.onuguu.plan.foundation.PlanFoundations;
import kg.onuguu.plan.team.TeamMember;

/**
 * A whole plan as a demonstration is written down: its parts name each other by short keys, which
 * become ids when the plan is made.
 */
record PlanBlueprint(
    PlanHead head,
    PlanFoundations.Content foundations,
    List<Problem> problems,
    List<Goal> goals,
    List<Objective> objectives,
    List<Task> activities,
    Team team) {

  record Problem(String key, String text, String cause, String evidence, Integer priority) {}

  record Goal(String key, String text, List<String> problems) {}

  record Objective(
      String key,
      String goal,
      String text,
      String indicator,
      String baseline,
      String target,
      Integer targetSchoolYear) {}

  record Money(BigDecimal amount, Currency currency, String source) {}

  /** {@code after} names activities that stand before it in the list, or behind it. */
  record Task(
      String key,
      Direction direction,
      String objective,
      Integer schoolYear,
      String text,
      String responsible,
      String participants,
      LocalDate startsOn,
      LocalDate dueOn,
      Integer durationDays,
      List<String> after,
      String expectedResult,
      String indicator,
      String baseline,
      String target,
      Money budget) {}

  /** Confirmed when there is an order. */
  record Team(String orderNumber, LocalDate orderDate, List<TeamMember.Content> members) {}
}
