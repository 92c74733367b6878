package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kg.onuguu.access.Role;
import kg.onuguu.plan.Plan;

/**
 * The way of a plan at a time of the caller's choice, for demonstrations and tests: the same
 * transitions and freezes, without the checks of dates. Never behind an endpoint.
 */
@ApplicationScoped
public class ApprovalSeeding {
  private final Submission submission;
  private final Deciding deciding;
  private final PlanVersionRepository versions;
  private final DecisionRepository decisions;

  ApprovalSeeding(
      Submission submission,
      Deciding deciding,
      PlanVersionRepository versions,
      DecisionRepository decisions) {
    this.submission = submission;
    this.deciding = deciding;
    this.versions = versions;
    this.decisions = decisions;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void submit(Plan plan, Decision.Author author) {
    plan.submit(Role.DIRECTOR, author.at());
    versions.flush();
    submission.freeze(plan, author);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void decide(Plan plan, Decision.Content content, Decision.Author author) {
    PlanVersion version = versions.newest(plan).orElseThrow();
    ApprovalChain chain =
        Deciding.chain(plan, version, decisions.ofVersion(plan, plan.getVersionNumber()));
    deciding.record(plan, version, chain, content, content.step().enteredBy(), author);
  }
}
