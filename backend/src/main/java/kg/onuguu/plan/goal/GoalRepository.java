package kg.onuguu.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Goals of a plan. */
@ApplicationScoped
public class GoalRepository implements PlanPartRepository<Goal> {
  @Override
  public List<Goal> inOrder(Plan plan) {
    return find(
            "select distinct goal from Goal goal left join fetch goal.problemIds where goal.planId = ?1 order by goal.position, goal.id",
            plan.getId())
        .list();
  }

  /** Behind the last. */
  int nextPosition(Plan plan) {
    return nextPosition(plan, Goal.class);
  }
}
