package kg.onuguu.plan.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kg.onuguu.api.model.Schedule;
import kg.onuguu.api.model.ScheduledActivity;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityRepository;
import kg.onuguu.plan.schedule.CriticalPath.Days;
import kg.onuguu.plan.schedule.CriticalPath.Task;

/** The network graph of a plan; one query. */
@ApplicationScoped
public class PlanSchedule {
  private final ActivityRepository activities;

  PlanSchedule(ActivityRepository activities) {
    this.activities = activities;
  }

  /** Of a plan that was read through a scope. */
  public Schedule of(Plan plan) {
    List<Task> tasks =
        activities.inOrder(plan).stream()
            .map(one -> new Task(one.getId(), days(one), one.getPredecessorIds()))
            .toList();
    CriticalPath path = CriticalPath.of(tasks);
    return new Schedule()
        .lengthDays(path.length())
        .criticalPath(path.path())
        .activities(path.days().stream().map(PlanSchedule::view).toList());
  }

  /** As written, else from start to due date; an activity of unknown length lengthens nothing. */
  static int days(Activity activity) {
    if (activity.getDurationDays() != null) {
      return activity.getDurationDays();
    }
    return activity.getStartsOn() == null || activity.getDueOn() == null
        ? 0
        : (int) ChronoUnit.DAYS.between(activity.getStartsOn(), activity.getDueOn()) + 1;
  }

  private static ScheduledActivity view(Days days) {
    return new ScheduledActivity()
        .activityId(days.id())
        .earliestStart(days.earliestStart())
        .earliestFinish(days.earliestFinish())
        .latestStart(days.latestStart())
        .latestFinish(days.latestFinish())
        .slackDays(days.slack())
        .critical(days.critical());
  }
}
