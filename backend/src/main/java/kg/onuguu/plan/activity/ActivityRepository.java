package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Activities of a plan, in the order of their numbers. */
@ApplicationScoped
public class ActivityRepository implements PlanPartRepository<Activity> {
  /** Two queries, however many there are: one for each of their lists. */
  @Override
  public List<Activity> inOrder(Plan plan) {
    with("predecessorIds", plan);
    return with("evidenceIds", plan).stream().sorted(ActivityNumbers.ORDER).toList();
  }

  private List<Activity> with(String list, Plan plan) {
    return list(
        "select distinct activity from Activity activity left join fetch activity."
            + list
            + " where activity.planId = ?1",
        plan.getId());
  }

  /** All six directions in their order, also those without an activity; one query. */
  public List<DirectionProgress> progress(Plan plan) {
    Map<Direction, DirectionProgress> known =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.plan.activity.DirectionProgress(activity.direction, count(*),"
                    + " sum(case when activity.status = :inProgress then 1 else 0 end),"
                    + " sum(case when activity.status in :done then 1 else 0 end))"
                    + " from Activity activity where activity.planId = :planId"
                    + " and activity.status <> :cancelled group by activity.direction",
                DirectionProgress.class)
            .setParameter("planId", plan.getId())
            .setParameter("inProgress", TaskStatus.IN_PROGRESS)
            .setParameter("done", Set.of(TaskStatus.DONE, TaskStatus.PARTIALLY_DONE))
            .setParameter("cancelled", TaskStatus.CANCELLED)
            .getResultStream()
            .collect(Collectors.toMap(DirectionProgress::direction, Function.identity()));
    return Arrays.stream(Direction.values())
        .map(one -> known.getOrDefault(one, new DirectionProgress(one, 0, 0, 0)))
        .toList();
  }

  /** Behind the last. */
  int nextPosition(Plan plan) {
    return nextPosition(plan, Activity.class);
  }
}
