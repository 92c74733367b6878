package kg.onuguu.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Objectives of a plan. */
@ApplicationScoped
public class ObjectiveRepository implements PlanPartRepository<Objective> {
  @Override
  public List<Objective> inOrder(Plan plan) {
    return find("planId = ?1 order by position, id", plan.getId()).list();
  }

  /** Whether a goal has objectives. */
  boolean anyOf(Goal goal) {
    return count("goalId", goal.getId()) > 0;
  }

  /** Behind the last. */
  int nextPosition(Plan plan) {
    return nextPosition(plan, Objective.class);
  }
}
