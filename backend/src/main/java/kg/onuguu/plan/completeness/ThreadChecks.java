package kg.onuguu.plan.completeness;

import static kg.onuguu.finding.FindingDraft.warning;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.PlanProblem;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.finding.FindingDraft;

/**
 * The thread problem → goal → objective → activity, in the order of the annual cycle:
 * whoever reads one of them must find the next.
 */
final class ThreadChecks {
  private ThreadChecks() {}

  static List<PlanCheck> all() {
    return List.of(
        new PlanCheck(PlanSection.PROBLEMS, ThreadChecks::anyProblem),
        new PlanCheck(PlanSection.PROBLEMS, ThreadChecks::problemsHaveGoals),
        new PlanCheck(PlanSection.GOALS, ThreadChecks::goalsHaveObjectives),
        new PlanCheck(PlanSection.GOALS, ThreadChecks::objectivesHaveActivities));
  }

  static List<FindingDraft> anyProblem(CheckInput input) {
    return input.content().getProblems().isEmpty()
        ? List.of(warning("R-038", "problems_missing", PlanSection.PROBLEMS))
        : List.of();
  }

  static List<FindingDraft> problemsHaveGoals(CheckInput input) {
    Set<UUID> answered =
        input.content().getGoals().stream()
            .flatMap(goal -> goal.getProblemIds().stream())
            .collect(Collectors.toSet());
    return loose(
        "problem_without_goal",
        PlanSection.PROBLEMS,
        input.content().getProblems().stream()
            .map(PlanProblem::getId)
            .filter(id -> !answered.contains(id))
            .toList());
  }

  static List<FindingDraft> goalsHaveObjectives(CheckInput input) {
    Set<UUID> pursued =
        input.content().getObjectives().stream()
            .map(Objective::getGoalId)
            .collect(Collectors.toSet());
    List<Goal> goals = input.content().getGoals();
    if (goals.isEmpty()) {
      return List.of(warning("R-038", "goals_missing", PlanSection.GOALS));
    }
    return loose(
        "goal_without_objective",
        PlanSection.GOALS,
        goals.stream().map(Goal::getId).filter(id -> !pursued.contains(id)).toList());
  }

  static List<FindingDraft> objectivesHaveActivities(CheckInput input) {
    Set<UUID> served =
        input.activities().stream()
            .map(Activity::getObjectiveId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return loose(
        "objective_without_activity",
        PlanSection.GOALS,
        input.content().getObjectives().stream()
            .map(Objective::getId)
            .filter(id -> !served.contains(id))
            .toList());
  }

  private static List<FindingDraft> loose(String code, PlanSection section, List<UUID> ends) {
    return ends.isEmpty()
        ? List.of()
        : List.of(warning("R-038", code, section).at(ends.get(0)).with("count", ends.size()));
  }
}
