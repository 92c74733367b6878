package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanRepository;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;

/**
 * A plan in force gets a new version: a draft with all its parts, which takes its place
 * once it is in force itself. A plan is revised by one open draft at a time; the database holds it.
 */
@ApplicationScoped
public class Revising {
  private final PlanAccess access;
  private final PlanRepository plans;
  private final RevisionCopy copy;
  private final ApprovalAudit audit;
  private final BusinessTime time;

  Revising(
      PlanAccess access,
      PlanRepository plans,
      RevisionCopy copy,
      ApprovalAudit audit,
      BusinessTime time) {
    this.access = access;
    this.plans = plans;
    this.copy = copy;
    this.audit = audit;
    this.time = time;
  }

  @Transactional
  public Plan revise(
      Caller caller, UUID planId, String reason, String protocolNumber, LocalDate protocolDate) {
    Plan source = access.lock(caller.scope(), planId);
    if (protocolDate != null && protocolDate.isAfter(time.today())) {
      throw new ProblemException(
          ProblemType.RULE_BROKEN,
          Violation.at("/protocolDate", "in_future")
              .rule("R-016")
              .with("today", time.today())
              .from(DecisionRules.MESSAGES));
    }
    Plan draft = source.revision(reason, protocolNumber, protocolDate, time.now());
    if (plans.openRevision(planId).isPresent()) {
      throw DecisionRules.illegal("R-016", "revision_open", Map.of());
    }
    plans.persistAndFlush(draft);
    copy.copy(source, draft);
    audit.revised(source, draft);
    return draft;
  }
}
