package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ActivityProgress;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.plan.Texts;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Records how far an activity of a plan in force has come. */
@ApplicationScoped
public class ActivityProgressRecorder {
  private final PlanAccess access;
  private final ActivityRepository activities;
  private final ActivityRules rules;
  private final ActivityViews views;
  private final PlanAudit audit;
  private final BusinessTime time;

  ActivityProgressRecorder(
      PlanAccess access,
      ActivityRepository activities,
      ActivityRules rules,
      ActivityViews views,
      PlanAudit audit,
      BusinessTime time) {
    this.access = access;
    this.activities = activities;
    this.rules = rules;
    this.views = views;
    this.audit = audit;
    this.time = time;
  }

  /** What the audit trail compares. */
  record Progress(TaskStatus status, String actualResult, LocalDate actualOn, String reason) {
    static Progress of(Activity activity) {
      return new Progress(
          activity.getStatus(),
          activity.getActualResult(),
          activity.getActualOn(),
          activity.getStatusReason());
    }
  }

  @Transactional
  public kg.onuguu.api.model.Activity record(
      AccessScope scope, UUID planId, UUID id, ActivityProgress progress, String ifMatch) {
    Plan plan = access.lock(scope, planId);
    Activity activity = activities.require(plan, id);
    plan.requireInForce();
    Precondition.requireMatch(ifMatch, activity.getVersion());
    rules.check(progress, time.today());
    Progress before = Progress.of(activity);
    activity.record(
        TaskStatus.valueOf(progress.getStatus().name()),
        Texts.orNull(progress.getActualResult()),
        progress.getActualOn(),
        Texts.orNull(progress.getStatusReason()));
    activities.flush();
    audit.changed(plan, PlanThing.ACTIVITY, id, activity.getText(), before, Progress.of(activity));
    return views.of(plan, activity);
  }
}
