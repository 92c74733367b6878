package kg.onuguu.evaluation.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.WeaknessToProblem;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.recommendation.Recommendation;
import kg.onuguu.evaluation.recommendation.RecommendationProblems;
import kg.onuguu.evaluation.recommendation.RecommendationRepository;
import kg.onuguu.evaluation.swot.SwotPoint;
import kg.onuguu.evaluation.swot.SwotPointRepository;
import kg.onuguu.evaluation.swot.WeaknessProblems;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.problem.PlanProblemRepository;

/** Links weaknesses and recommendations of the demonstration to problems that stand in its plan. */
@ApplicationScoped
class PlanLinks {
  private final SwotPointRepository points;
  private final WeaknessProblems weaknesses;
  private final RecommendationRepository recommendations;
  private final RecommendationProblems recommended;
  private final PlanRepository plans;
  private final PlanProblemRepository problems;

  PlanLinks(
      SwotPointRepository points,
      WeaknessProblems weaknesses,
      RecommendationRepository recommendations,
      RecommendationProblems recommended,
      PlanRepository plans,
      PlanProblemRepository problems) {
    this.points = points;
    this.weaknesses = weaknesses;
    this.recommendations = recommendations;
    this.recommended = recommended;
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

  /** The same for a recommendation. */
  void linkAdvice(SelfEvaluation evaluation, Caller by, String advice, String problem) {
    Plan plan = plans.newestEditable(evaluation.getSchool().getId()).orElseThrow();
    recommended.make(
        by,
        evaluation.getId(),
        recommendations.inOrder(evaluation).stream()
            .filter(one -> one.getText().startsWith(advice))
            .findFirst()
            .map(Recommendation::getId)
            .orElseThrow(),
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
