package kg.onuguu.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The ways to a plan: to read it, to edit a part of it, to change its status. All end in 404 for a
 * plan outside the scope; edits and status changes of one plan come one after the other.
 */
@ApplicationScoped
public class PlanAccess {
  private final PlanRepository plans;
  private final BusinessTime time;

  PlanAccess(PlanRepository plans, BusinessTime time) {
    this.plans = plans;
    this.time = time;
  }

  /** To read. */
  public Plan require(AccessScope scope, UUID planId) {
    return plans.find(scope, planId).orElseThrow(ProblemException::notFound);
  }

  /** For a change of status: locked till the end of the transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Plan lock(AccessScope scope, UUID planId) {
    Plan plan = plans.lock(planId).orElseThrow(ProblemException::notFound);
    plans.find(scope, planId).orElseThrow(ProblemException::notFound);
    return plan;
  }

  /** For an edit of the head or of a part: locked, a draft or returned, and touched. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Plan edit(AccessScope scope, UUID planId) {
    Plan plan = lock(scope, planId);
    plan.requireEditable();
    plans.touch(planId, time.now());
    return plan;
  }
}
