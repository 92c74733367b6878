package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/**
 * A decision of a body is entered. Decisions on one plan come one after the other:
 * the row of the plan is locked, and every decision changes its version.
 */
@ApplicationScoped
public class Deciding {
  private final PlanAccess access;
  private final DecisionRepository decisions;
  private final PlanVersionRepository versions;
  private final ApprovalFindings findings;
  private final ForceEntry force;
  private final ApprovalAudit audit;
  private final BusinessTime time;

  Deciding(
      PlanAccess access,
      DecisionRepository decisions,
      PlanVersionRepository versions,
      ApprovalFindings findings,
      ForceEntry force,
      ApprovalAudit audit,
      BusinessTime time) {
    this.access = access;
    this.decisions = decisions;
    this.versions = versions;
    this.findings = findings;
    this.force = force;
    this.audit = audit;
    this.time = time;
  }

  /** The plan after the decision; its version counts the decision. */
  @Transactional
  public Plan decide(
      Caller caller, UUID planId, int versionNumber, Decision.Content content, String ifMatch) {
    Plan plan = access.lock(caller.scope(), planId);
    requireRole(caller.role(), content.step());
    Precondition.requireMatch(ifMatch, plan.getVersion());
    List<Decision> before = decisions.ofVersion(plan, plan.getVersionNumber());
    PlanVersion version = versions.newest(plan).orElse(null);
    ApprovalChain chain = chain(plan, version, before);
    DecisionRules.requireTurn(plan, chain, content.step(), versionNumber);
    DecisionRules.requireComplete(plan, chain, content, time.today());
    if (content.step() == ApprovalStep.DIRECTOR && content.decision() == DecisionKind.YES) {
      findings.requireNone(plan, BlockedAction.APPROVAL);
    }
    PlanStatus from = plan.getStatus();
    Decision decision =
        record(
            plan, version, chain, content, caller.role(), Decision.Author.of(caller, time.now()));
    audit.decided(plan, decision, from);
    return plan;
  }

  /** Writes the decision and moves the plan; everything has been checked. */
  Decision record(
      Plan plan,
      PlanVersion version,
      ApprovalChain chain,
      Decision.Content content,
      Role by,
      Decision.Author author) {
    Decision decision = new Decision(plan.getId(), plan.getVersionNumber(), content, author);
    decisions.persist(decision);
    apply(plan, version, chain, decision, by, author.at());
    decisions.flush();
    return decision;
  }

  /** Right school or district is not enough: each step belongs to one role. */
  private static void requireRole(Role role, ApprovalStep step) {
    if (step.enteredBy() != role) {
      throw new ProblemException(ProblemType.FORBIDDEN).rule("R-026");
    }
  }

  static ApprovalChain chain(Plan plan, PlanVersion version, List<Decision> decided) {
    return new ApprovalChain(
        plan.getStatus(),
        plan.isHistorical(),
        version == null ? null : version.frozenOn(),
        decided);
  }

  private void apply(
      Plan plan,
      PlanVersion version,
      ApprovalChain chain,
      Decision decision,
      Role by,
      Instant now) {
    if (!decision.passed()) {
      plan.returnForRevision(by, now);
      version.end(PlanStatus.RETURNED);
      return;
    }
    switch (decision.getStep()) {
      case PEDAGOGICAL_COUNCIL -> plan.endorse(by, now);
      case MOP_COUNCIL -> plan.councilAgree(by, now);
      case DIRECTOR -> plan.approve(by, now);
      case EDUCATION_AUTHORITY -> plan.authorityAgree(by, now);
      case LOCAL_SELF_GOVERNMENT -> plan.decisionRecorded(now);
    }
    if (chain.completedBy(decision.getStep())) {
      force.enter(plan, version, chain.lastDay().orElseThrow(), decision, by, now);
    }
  }
}
