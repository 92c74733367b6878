package kg.onuguu.evaluation.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.WeaknessToProblem;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.swot.SwotPoint;
import kg.onuguu.evaluation.swot.SwotPointRepository;
import kg.onuguu.evaluation.swot.WeaknessProblems;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.problem.PlanProblemRepository;

/** Links weaknesses of the demonstration to problems that stand in its plan. */
@ApplicationScoped
class WeaknessLinks {
  private final SwotPointRepository points;
  private final WeaknessProblems weaknesses;
  private final PlanRepository plans;
  private final PlanProblemRepository problems;

  WeaknessLinks(
      SwotPointRepository points,
      WeaknessProblems weaknesses,
      PlanRepository plans,
      PlanProblemRepository problems) {
    this.points = points;
    this.weaknesses = weaknesses;
    this.plans = plans;
    this.problems = problems;
  }

  /** Each by the words it begins with. */
  void link(SelfEvaluation evaluation, Caller by, String weakness, String problem) {
    Plan plan = plans.newestEditable(evaluation.getSchool().getId()).orElseThrow();
    weaknesses.make(
        by,
        evaluation.getId(),
        point(evaluation, weakness),
        new WeaknessToProblem().planId(plan.getId()).problemId(problem(plan, problem)));
  }

  private UUID point(SelfEvaluation evaluation, String beginning) {
    return points.inOrder(evaluation).stream()
        .filter(point -> point.getText().startsWith(beginning))
        .findFirst()
        .map(SwotPoint::getId)
        .orElseThrow();
  }

  private UUID problem(Plan plan, String beginning) {
    return problems.inOrder(plan).stream()
        .filter(problem -> problem.getText().startsWith(beginning))
        .findFirst()
        .map(PlanProblem::getId)
        .orElseThrow();
  }
}
