package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.plan.content.PlanContentAssembler;
import kg.onuguu.shared.json.CanonicalJson;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/**
 * A plan leaves the school's hands: its whole text is frozen as a version with its hash,
 * unless a blocker stops it. The row of the plan is locked, so that no
 * edit slips in between the check and the freeze.
 */
@ApplicationScoped
public class Submission {
  private final PlanAccess access;
  private final PlanContentAssembler contents;
  private final CanonicalJson json;
  private final PlanVersionRepository versions;
  private final ApprovalFindings findings;
  private final ApprovalAudit audit;
  private final BusinessTime time;

  Submission(
      PlanAccess access,
      PlanContentAssembler contents,
      CanonicalJson json,
      PlanVersionRepository versions,
      ApprovalFindings findings,
      ApprovalAudit audit,
      BusinessTime time) {
    this.access = access;
    this.contents = contents;
    this.json = json;
    this.versions = versions;
    this.findings = findings;
    this.audit = audit;
    this.time = time;
  }

  @Transactional
  public Plan submit(Caller caller, UUID planId, String ifMatch) {
    Plan plan = access.lock(caller.scope(), planId);
    Precondition.requireMatch(ifMatch, plan.getVersion());
    plan.requireEditable();
    findings.requireNone(plan, BlockedAction.SUBMISSION);
    Instant now = time.now();
    PlanStatus from = plan.getStatus();
    plan.submit(caller.role(), now);
    versions.flush();
    PlanVersion version = freeze(plan, Decision.Author.of(caller, now));
    audit.submitted(plan, version, from);
    return plan;
  }

  /** All names as they are: masking is for readers. What is computed is not frozen. */
  PlanVersion freeze(Plan plan, Decision.Author author) {
    PlanContent content = contents.assemble(plan, ContentView.frozen());
    if (content.getMission() != null) {
      content.getMission().findings(List.of());
    }
    PlanVersion version =
        new PlanVersion(plan.getId(), plan.getVersionNumber(), json.freeze(content), author);
    versions.persistAndFlush(version);
    return version;
  }
}
