package kg.onuguu.assessment.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.problem.ProblemOrigins.Origin;

/** The thread between findings and problems; one end was read through the scope of the caller. */
@ApplicationScoped
class FindingProblemRepository implements PanacheRepositoryBase<FindingProblem, UUID> {

  /** A problem that a finding became, with the plan it stands in. */
  record Led(UUID findingId, UUID problemId, UUID planId, String planTitle) {}

  /** Where the findings of an assessment led, the newest plan first. */
  List<Led> of(Assessment assessment) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.assessment.finding.FindingProblemRepository$Led(link.findingId,"
                + " link.problemId, link.planId, plan.title) from FindingProblem link"
                + " join AssessmentFinding finding on finding.id = link.findingId"
                + " join Plan plan on plan.id = link.planId"
                + " where finding.assessmentId = :assessment"
                + " order by plan.createdAt desc, link.problemId",
            Led.class)
        .setParameter("assessment", assessment.getId())
        .getResultList();
  }

  /** Where the problems of a plan came from, in the order of the problems. */
  List<Origin> of(Plan plan) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.plan.problem.ProblemOrigins$Origin(link.problemId,"
                + " assessment.id, assessment.topic) from FindingProblem link"
                + " join PlanProblem problem on problem.id = link.problemId"
                + " join AssessmentFinding finding on finding.id = link.findingId"
                + " join Assessment assessment on assessment.id = finding.assessmentId"
                + " where link.planId = :plan order by problem.position, problem.id",
            Origin.class)
        .setParameter("plan", plan.getId())
        .getResultList();
  }

  List<FindingProblem> ofPlan(UUID planId) {
    return list("planId", planId);
  }

  boolean leads(AssessmentFinding finding, Plan plan) {
    return count("findingId = ?1 and planId = ?2", finding.getId(), plan.getId()) > 0;
  }

  /** Whether any finding of the assessment stands in a plan. */
  boolean leadsAnywhere(Assessment assessment) {
    return !of(assessment).isEmpty();
  }
}
