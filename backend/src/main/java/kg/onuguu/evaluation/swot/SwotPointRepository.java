package kg.onuguu.evaluation.swot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.evaluation.EvaluationPartRepository;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.problem.ProblemOrigins.Origin;

/** Strengths and weaknesses. */
@ApplicationScoped
public class SwotPointRepository implements EvaluationPartRepository<SwotPoint> {
  private static final int LAST_POSITION = 1000;

  @Override
  public List<SwotPoint> inOrder(SelfEvaluation evaluation) {
    return list("selfEvaluationId = ?1 order by sectionCode, position, id", evaluation.getId());
  }

  /** Behind the last of its section and kind. */
  int nextPosition(SelfEvaluation evaluation, String sectionCode, SwotKind kind) {
    int last =
        getEntityManager()
            .createQuery(
                "select coalesce(max(point.position), -1) from SwotPoint point"
                    + " where point.selfEvaluationId = :evaluation"
                    + " and point.sectionCode = :section and point.kind = :kind",
                Integer.class)
            .setParameter("evaluation", evaluation.getId())
            .setParameter("section", sectionCode)
            .setParameter("kind", kind)
            .getSingleResult();
    return Math.min(last + 1, LAST_POSITION);
  }

  /**
   * The weaknesses that became problems of a plan, which was read through the scope of the caller.
   */
  List<Origin> of(Plan plan) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.plan.problem.ProblemOrigins$Origin(problem.id, evaluation.id,"
                + " point.text, new kg.onuguu.plan.problem.ProblemOrigins$Place("
                + "evaluation.schoolYear, point.sectionCode, point.criterionCode))"
                + " from PlanProblem problem"
                + " join SwotPoint point on point.id = problem.origin.weaknessId"
                + " join SelfEvaluation evaluation on evaluation.id = point.selfEvaluationId"
                + " where problem.planId = :plan order by problem.position, problem.id",
            Origin.class)
        .setParameter("plan", plan.getId())
        .getResultList();
  }
}
