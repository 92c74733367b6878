package kg.onuguu.evaluation.recommendation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.problem.ProblemOrigins.Origin;
import kg.onuguu.plan.problem.ProblemOrigins.Place;

/**
 * The thread between recommendations and problems; one end was read through the scope of the
 * caller.
 */
@ApplicationScoped
class RecommendationProblemRepository
    implements PanacheRepositoryBase<RecommendationProblem, UUID> {

  /** A problem, and the recommendation that it came from. */
  record Led(UUID problemId, UUID evaluationId, String text, int schoolYear, String criterionCode) {
    Origin origin() {
      return new Origin(problemId, evaluationId, text, new Place(schoolYear, null, criterionCode));
    }
  }

  /** Where the problems of a plan came from, in the order of the problems. */
  List<Led> of(Plan plan) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.evaluation.recommendation.RecommendationProblemRepository$Led("
                + "link.problemId, evaluation.id, recommendation.text, evaluation.schoolYear,"
                + " recommendation.criterionCode) from RecommendationProblem link"
                + " join PlanProblem problem on problem.id = link.problemId"
                + " join Recommendation recommendation on recommendation.id = link.recommendationId"
                + " join SelfEvaluation evaluation"
                + " on evaluation.id = recommendation.selfEvaluationId"
                + " where link.planId = :plan order by problem.position, problem.id",
            Led.class)
        .setParameter("plan", plan.getId())
        .getResultList();
  }

  List<RecommendationProblem> ofPlan(UUID planId) {
    return list("planId", planId);
  }

  /** Whether the problem came from a recommendation already. */
  boolean taken(PlanProblem problem) {
    return count("problemId", problem.getId()) > 0;
  }

  boolean leads(Recommendation recommendation, UUID planId) {
    return count("recommendationId = ?1 and planId = ?2", recommendation.getId(), planId) > 0;
  }
}
