package kg.onuguu.evaluation.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.PlanProblemUpdate;
import kg.onuguu.api.model.WeaknessToProblem;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.evaluation.EvaluationAccess;
import kg.onuguu.evaluation.EvaluationAudit;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanCopied;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.problem.PlanProblems;
import kg.onuguu.plan.problem.ProblemOrigins;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/**
 * Makes a recommendation a problem of the plan that is being written, as a weakness becomes
 * one: also after the self-evaluation. A new version of the plan takes the thread along.
 */
@ApplicationScoped
public class RecommendationProblems implements ProblemOrigins {
  private final EvaluationAccess access;
  private final RecommendationRepository recommendations;
  private final RecommendationProblemRepository links;
  private final RecommendationViews views;
  private final PlanRepository plans;
  private final PlanProblems problems;
  private final EvaluationAudit audit;

  RecommendationProblems(
      EvaluationAccess access,
      RecommendationRepository recommendations,
      RecommendationProblemRepository links,
      RecommendationViews views,
      PlanRepository plans,
      PlanProblems problems,
      EvaluationAudit audit) {
    this.access = access;
    this.recommendations = recommendations;
    this.links = links;
    this.views = views;
    this.plans = plans;
    this.problems = problems;
    this.audit = audit;
  }

  @Transactional
  public RecommendationViews.View make(
      Caller caller, UUID id, UUID recommendationId, WeaknessToProblem request) {
    SelfEvaluation evaluation = access.lock(caller.scope(), id);
    Recommendation one = recommendations.require(evaluation, recommendationId);
    UUID plan = plan(caller, evaluation, request.getPlanId());
    if (links.leads(one, plan)) {
      throw conflict("recommendation_in_plan");
    }
    PlanProblem problem =
        request.getProblemId() == null
            ? problems.create(caller.scope(), plan, content(evaluation, one, request))
            : problems.ofDraft(caller.scope(), plan, request.getProblemId());
    if (links.taken(problem)) {
      throw conflict("problem_of_another");
    }
    links.persistAndFlush(new RecommendationProblem(problem.getId(), one.getId(), plan));
    audit.write(
        AuditAction.CHANGED,
        evaluation,
        AuditChanges.of("recommendation", one.getText(), one.getText())
            .and("recommendation.problem", null, problem.getText()));
    return views.of(evaluation, one);
  }

  @Override
  public Kind kind() {
    return Kind.RECOMMENDATION;
  }

  @Override
  public List<Origin> of(Plan plan) {
    return links.of(plan).stream().map(RecommendationProblemRepository.Led::origin).toList();
  }

  /** The copies of the problems came from the same recommendations. */
  void follow(@Observes PlanCopied copied) {
    for (RecommendationProblem link : links.ofPlan(copied.from())) {
      UUID copy = copied.copies().get(link.getProblemId());
      links.persist(new RecommendationProblem(copy, link.getRecommendationId(), copied.to()));
    }
  }

  private UUID plan(Caller caller, SelfEvaluation evaluation, UUID named) {
    UUID school = evaluation.getSchool().getId();
    return (named == null
            ? plans.newestEditable(school)
            : plans
                .find(caller.scope(), named)
                .filter(plan -> plan.getSchool().getId().equals(school)))
        .map(Plan::getId)
        .orElseThrow(
            () ->
                ProblemException.broken(
                    Recommendations.RULE,
                    "/planId",
                    named == null ? "no_draft_plan" : "unknown_plan",
                    Recommendations.MESSAGES,
                    Map.of()));
  }

  private static PlanProblemUpdate content(
      SelfEvaluation evaluation, Recommendation one, WeaknessToProblem request) {
    String text = Texts.orNull(request.getText());
    return new PlanProblemUpdate()
        .text(text == null ? one.getText() : text)
        .cause(Texts.orNull(request.getCause()))
        .evidence(evidence(evaluation, one))
        .priority(request.getPriority());
  }

  /** What a printed plan shows of the link. */
  private static String evidence(SelfEvaluation evaluation, Recommendation one) {
    String place = one.getCriterionCode() == null ? "" : ", " + one.getCriterionCode();
    return "Жумушчу комиссиянын сунушу %d–%d%s"
        .formatted(evaluation.getSchoolYear(), evaluation.getSchoolYear() + 1, place);
  }

  private static ProblemException conflict(String why) {
    return new ProblemException(ProblemType.CONFLICT)
        .rule(Recommendations.RULE)
        .because(Recommendations.MESSAGES, why, Map.of());
  }
}
