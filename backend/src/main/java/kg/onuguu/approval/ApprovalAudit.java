package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.audit.Audit;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.audit.AuditSubject;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanStatus;

/** What happens on the way of a plan, in the audit trail, in the same transaction. */
@ApplicationScoped
class ApprovalAudit {
  private final Audit audit;

  ApprovalAudit(Audit audit) {
    this.audit = audit;
  }

  void submitted(Plan plan, PlanVersion version, PlanStatus from) {
    record(
        AuditAction.SUBMITTED,
        plan,
        AuditChanges.of("status", from, plan.getStatus())
            .and("versionNumber", null, version.getNumber())
            .and("sha256", null, version.getSha256()));
  }

  void decided(Plan plan, Decision decision, PlanStatus from) {
    AuditChanges changes =
        AuditChanges.of("status", from, plan.getStatus())
            .and("versionNumber", null, decision.getVersionNumber())
            .and("step", null, decision.getStep())
            .and("decision", null, decision.getDecision())
            .and("decidedOn", null, decision.getDecidedOn())
            .and("body", null, decision.getBody())
            .and("documentKind", null, decision.getDocumentKind())
            .and("documentNumber", null, decision.getDocumentNumber())
            .and("signer", null, decision.getSigner())
            .and("comment", null, decision.getComment());
    record(decision.passed() ? AuditAction.DECIDED : AuditAction.RETURNED, plan, changes);
  }

  void superseded(Plan old, Plan by) {
    record(
        AuditAction.CHANGED,
        old,
        AuditChanges.of("status", PlanStatus.IN_FORCE, old.getStatus())
            .and("supersededBy", null, by.getTitle()));
  }

  void revised(Plan source, Plan draft) {
    record(
        AuditAction.REVISED,
        draft,
        AuditChanges.of("versionNumber", source.getVersionNumber(), draft.getVersionNumber())
            .and("reason", null, draft.getRevisionReason())
            .and("protocolNumber", null, draft.getRevisionProtocolNumber())
            .and("protocolDate", null, draft.getRevisionProtocolDate()));
  }

  private void record(AuditAction action, Plan plan, AuditChanges changes) {
    audit.record(
        action,
        AuditSubject.APPROVAL,
        plan.getId(),
        plan.getTitle(),
        plan.getSchool().getId(),
        changes);
  }
}
