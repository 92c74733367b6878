package kg.onuguu.evaluation.swot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.problem.PlanProblems;
import kg.onuguu.plan.problem.ProblemOrigins;
import kg.onuguu.plan.problem.WeaknessOrigin;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/**
 * Makes a weakness a problem of the plan that is being written. It is done after the
 * self-evaluation as often as during it, so its status does not matter.
 */
@ApplicationScoped
public class WeaknessProblems implements ProblemOrigins {
  private final EvaluationAccess access;
  private final SwotPointRepository points;
  private final PlanRepository plans;
  private final PlanProblems problems;
  private final EvaluationAudit audit;

  WeaknessProblems(
      EvaluationAccess access,
      SwotPointRepository points,
      PlanRepository plans,
      PlanProblems problems,
      EvaluationAudit audit) {
    this.access = access;
    this.points = points;
    this.plans = plans;
    this.problems = problems;
    this.audit = audit;
  }

  @Transactional
  public SwotPoint make(Caller caller, UUID id, UUID pointId, WeaknessToProblem request) {
    SelfEvaluation evaluation = access.lock(caller.scope(), id);
    SwotPoint point = points.require(evaluation, pointId);
    if (!point.isWeakness()) {
      throw broken("", "only_weakness");
    }
    UUID plan = plan(caller, evaluation, request.getPlanId());
    WeaknessOrigin origin = origin(evaluation, point);
    PlanProblem problem =
        request.getProblemId() == null
            ? problems.createOf(caller.scope(), plan, content(evaluation, point, request), origin)
            : problems.link(caller.scope(), plan, request.getProblemId(), origin);
    audit.write(
        AuditAction.CHANGED,
        evaluation,
        AuditChanges.of("weakness", point.getText(), point.getText())
            .and("weakness.problem", null, problem.getText()));
    return point;
  }

  @Override
  public Kind kind() {
    return Kind.WEAKNESS;
  }

  @Override
  public List<Origin> of(Plan plan) {
    return points.of(plan);
  }

  private static WeaknessOrigin origin(SelfEvaluation evaluation, SwotPoint point) {
    return new WeaknessOrigin(
        point.getId(),
        evaluation.getId(),
        point.getSectionCode(),
        point.getCriterionCode(),
        evaluation.getSchoolYear());
  }

  private UUID plan(Caller caller, SelfEvaluation evaluation, UUID named) {
    if (named != null) {
      plans
          .find(caller.scope(), named)
          .filter(plan -> plan.getSchool().getId().equals(evaluation.getSchool().getId()))
          .orElseThrow(() -> broken("/planId", "unknown_plan"));
      return named;
    }
    return plans
        .newestEditable(evaluation.getSchool().getId())
        .map(Plan::getId)
        .orElseThrow(() -> broken("/planId", "no_draft_plan"));
  }

  private static PlanProblemUpdate content(
      SelfEvaluation evaluation, SwotPoint point, WeaknessToProblem request) {
    String text = Texts.orNull(request.getText());
    return new PlanProblemUpdate()
        .text(text == null ? point.getText() : text)
        .cause(Texts.orNull(request.getCause()))
        .evidence(evidence(evaluation, point))
        .priority(request.getPriority());
  }

  /** What a printed plan shows of the link. */
  private static String evidence(SelfEvaluation evaluation, SwotPoint point) {
    String place =
        point.getCriterionCode() == null ? point.getSectionCode() : point.getCriterionCode();
    return "Өзүн-өзү баалоо %d–%d, %s"
        .formatted(evaluation.getSchoolYear(), evaluation.getSchoolYear() + 1, place);
  }

  private static ProblemException broken(String pointer, String code) {
    return new ProblemException(
        ProblemType.RULE_BROKEN,
        Violation.at(pointer, code).rule("R-056").from(SwotPoints.MESSAGES));
  }
}
