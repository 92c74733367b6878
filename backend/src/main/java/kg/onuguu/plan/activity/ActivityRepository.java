package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Activities of a plan, in the order of their numbers. */
@ApplicationScoped
public class ActivityRepository implements PlanPartRepository<Activity> {
  @Override
  public List<Activity> inOrder(Plan plan) {
    return find(
            "select distinct activity from Activity activity left join fetch activity.predecessorIds where activity.planId = ?1",
            plan.getId())
        .stream()
        .sorted(ActivityNumbers.ORDER)
        .toList();
  }

  /** Behind the last. */
  int nextPosition(Plan plan) {
    return nextPosition(plan, Activity.class);
  }
}
