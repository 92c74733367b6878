package kg.onuguu.plan.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Problems of a plan. */
@ApplicationScoped
public class PlanProblemRepository implements PlanPartRepository<PlanProblem> {
  @Override
  public List<PlanProblem> inOrder(Plan plan) {
    return find("planId = ?1 order by position, id", plan.getId()).list();
  }

  /** Whether the plan has a problem that came from that weakness. */
  boolean has(Plan plan, UUID weaknessId) {
    return count("planId = ?1 and origin.weaknessId = ?2", plan.getId(), weaknessId) > 0;
  }

  /** Behind the last. */
  int nextPosition(Plan plan) {
    return nextPosition(plan, PlanProblem.class);
  }
}
