package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.plan.Plan;
import kg.onuguu.shared.time.BusinessTime;

/** One activity with what is computed from its siblings: the number. */
@ApplicationScoped
class ActivityViews {
  private final ActivityRepository activities;
  private final ActivityMapper mapper;
  private final BusinessTime time;

  ActivityViews(ActivityRepository activities, ActivityMapper mapper, BusinessTime time) {
    this.activities = activities;
    this.mapper = mapper;
    this.time = time;
  }

  kg.onuguu.api.model.Activity of(Plan plan, Activity activity) {
    List<Activity> siblings = activities.inOrder(plan);
    return mapper.toApi(
        plan, activity, ActivityNumbers.of(siblings).get(activity.getId()), time.today());
  }
}
