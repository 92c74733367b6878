package kg.onuguu.plan.completeness;

import static kg.onuguu.plan.completeness.Sample.activity;
import static kg.onuguu.plan.completeness.Sample.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.ActivityBudget;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.Currency;
import kg.onuguu.api.model.Direction;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.PlanProblem;
import kg.onuguu.api.model.Severity;
import kg.onuguu.api.model.StaleReason;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;
import org.junit.jupiter.api.Test;

/** and the thread, on their own examples. */
class ActivityChecksTest {
  private final Sample sample = new Sample();
  private final Activity one = activity("1.1", Direction.TEACHER_MASTERY);
  private final Activity two = activity("2.1", Direction.INTERNAL_CONTROL);

  ActivityChecksTest() {
    sample.content.activities(List.of(one, two));
  }

  /** at least one activity. */
  @Test
  void none() {
    assertTrue(ActivityChecks.any(sample.input()).isEmpty());
    sample.content.activities(List.of());
    FindingDraft finding = ActivityChecks.any(sample.input()).get(0);
    assertEquals("activities_missing", finding.code());
    assertEquals(BlockedAction.SUBMISSION, finding.blocks());
  }

  /** the same lack of several activities is one finding, at the first. */
  @Test
  void withoutResponsible() {
    one.responsible(" ");
    two.responsible(null);
    FindingDraft finding = ActivityChecks.responsible(sample.input()).get(0);
    assertEquals("activity_without_responsible", finding.code());
    assertEquals(Severity.BLOCKER, finding.severity());
    assertEquals(one.getId(), finding.targetId());
    assertEquals("responsible", finding.field());
    assertEquals(2, finding.params().get("count"));
    assertEquals(List.of("1.1", "2.1"), finding.params().get("numbers"));
  }

  /** due 2031-10-01 in a plan that ends on 2031-08-31. */
  @Test
  void dueOutsideTheTerm() {
    two.dueOn(LocalDate.of(2031, 10, 1));
    FindingDraft finding = ActivityChecks.dueInsideTerm(sample.input()).get(0);
    assertEquals(two.getId(), finding.targetId());
    assertEquals(LocalDate.of(2031, 8, 31), finding.params().get("last"));
    two.dueOn(LocalDate.of(2031, 8, 31));
    assertTrue(ActivityChecks.dueInsideTerm(sample.input()).isEmpty());
    two.dueOn(null);
    assertEquals(List.of("activity_without_due"), codes(ActivityChecks.due(sample.input())));
  }

  /** an expected result, and a school year. */
  @Test
  void otherLacks() {
    one.expectedResult(null);
    assertEquals(
        List.of("activity_without_result"), codes(ActivityChecks.expectedResult(sample.input())));
    one.schoolYear(null);
    assertEquals(
        List.of("activity_without_year"), codes(ActivityChecks.schoolYear(sample.input())));
  }

  /** outside the term, and before its predecessor is done, only warns. */
  @Test
  void networkDates() {
    one.startsOn(LocalDate.of(2026, 8, 1));
    FindingDraft early = ActivityChecks.startsInsideTerm(sample.input()).get(0);
    assertEquals(Severity.WARNING, early.severity());
    two.predecessorIds(List.of(one.getId()));
    two.startsOn(LocalDate.of(2027, 5, 19));
    assertEquals(
        List.of("activity_before_predecessor"),
        codes(ActivityChecks.afterPredecessors(sample.input())));
    two.startsOn(LocalDate.of(2027, 5, 20));
    assertTrue(ActivityChecks.afterPredecessors(sample.input()).isEmpty());
  }

  /** direction finance without activities → "5 of 6"; it stops the approval. */
  @Test
  void fiveOfSixDirections() {
    sample.content.activities(
        Arrays.stream(Direction.values())
            .filter(direction -> direction != Direction.FINANCE)
            .map(direction -> activity("x", direction))
            .toList());
    FindingDraft finding = ActivityChecks.directions(sample.input()).get(0);
    assertEquals(5, finding.params().get("done"));
    assertEquals(6, finding.params().get("total"));
    assertEquals(List.of(new Label("mop_direction", "finance")), finding.params().get("missing"));
    assertEquals(BlockedAction.APPROVAL, finding.blocks());
    sample.content.activities(List.of());
    assertEquals(List.of("direction_none"), codes(ActivityChecks.directions(sample.input())));
    sample.content.getPlan().historical(true);
    assertNull(ActivityChecks.directions(sample.input()).get(0).blocks());
  }

  /** money needs a source; no money needs none. */
  @Test
  void budgetWithoutSource() {
    one.budget(new ActivityBudget().amount(new BigDecimal("350000.00")).currency(Currency.KGS));
    assertEquals(
        List.of("budget_without_source"), codes(ActivityChecks.budgetSource(sample.input())));
    one.getBudget().amount(new BigDecimal("0.00"));
    assertTrue(ActivityChecks.budgetSource(sample.input()).isEmpty());
  }

  /** shown by evidence and still open, or overtaken by time without any. */
  @Test
  void stale() {
    assertTrue(ActivityChecks.openWithEvidence(sample.input()).isEmpty());
    assertTrue(ActivityChecks.withoutEvidence(sample.input()).isEmpty());
    one.stale(StaleReason.OPEN_WITH_EVIDENCE);
    two.stale(StaleReason.WITHOUT_EVIDENCE);
    FindingDraft open = ActivityChecks.openWithEvidence(sample.input()).get(0);
    assertEquals("activity_open_with_evidence", open.code());
    assertEquals(Severity.WARNING, open.severity());
    assertEquals(List.of("1.1"), open.params().get("numbers"));
    assertEquals(two.getId(), ActivityChecks.withoutEvidence(sample.input()).get(0).targetId());
  }

  /** problem, goal, objective and activity hang together. */
  @Test
  void thread() {
    UUID problem = UUID.randomUUID();
    UUID goal = UUID.randomUUID();
    UUID objective = UUID.randomUUID();
    sample.content.addProblemsItem(new PlanProblem().id(problem));
    assertEquals(
        List.of("problem_without_goal"), codes(ThreadChecks.problemsHaveGoals(sample.input())));
    assertEquals(List.of("goals_missing"), codes(ThreadChecks.goalsHaveObjectives(sample.input())));
    sample.content.addGoalsItem(new Goal().id(goal).problemIds(List.of(problem)));
    assertTrue(ThreadChecks.problemsHaveGoals(sample.input()).isEmpty());
    assertEquals(
        List.of("goal_without_objective"), codes(ThreadChecks.goalsHaveObjectives(sample.input())));
    sample.content.addObjectivesItem(new Objective().id(objective).goalId(goal));
    assertEquals(
        List.of("objective_without_activity"),
        codes(ThreadChecks.objectivesHaveActivities(sample.input())));
    one.objectiveId(objective);
    assertTrue(ThreadChecks.objectivesHaveActivities(sample.input()).isEmpty());
  }
}
