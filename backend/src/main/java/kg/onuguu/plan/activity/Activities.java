package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ActivityUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.shared.Ids;
import kg.onuguu.shared.web.Precondition;

/** Adds, changes and removes the activities of a draft. */
@ApplicationScoped
public class Activities {
  private final PlanAccess access;
  private final ActivityRepository activities;
  private final ActivityRules rules;
  private final ActivityMapper mapper;
  private final ActivityViews views;
  private final PlanAudit audit;

  Activities(
      PlanAccess access,
      ActivityRepository activities,
      ActivityRules rules,
      ActivityMapper mapper,
      ActivityViews views,
      PlanAudit audit) {
    this.access = access;
    this.activities = activities;
    this.rules = rules;
    this.mapper = mapper;
    this.views = views;
    this.audit = audit;
  }

  @Transactional
  public kg.onuguu.api.model.Activity create(
      AccessScope scope, UUID planId, ActivityUpdate update) {
    Plan plan = access.edit(scope, planId);
    UUID id = Ids.next();
    rules.check(plan, id, update, activities.inOrder(plan));
    int last = activities.nextPosition(plan);
    Activity activity = new Activity(id, planId, content(update, last));
    activities.persistAndFlush(activity);
    audit.created(plan, PlanThing.ACTIVITY, id, activity.getText(), activity.content());
    return views.of(plan, activity);
  }

  @Transactional
  public kg.onuguu.api.model.Activity update(
      AccessScope scope, UUID planId, UUID id, ActivityUpdate update, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    List<Activity> siblings = activities.inOrder(plan);
    Activity activity = activities.require(plan, id);
    Precondition.requireMatch(ifMatch, activity.getVersion());
    rules.check(plan, id, update, siblings);
    ActivityContent before = activity.content();
    activity.rewrite(content(update, before.position()));
    activities.flush();
    audit.changed(plan, PlanThing.ACTIVITY, id, activity.getText(), before, activity.content());
    return views.of(plan, activity);
  }

  /** Followers lose the link: the database takes it away with the row. */
  @Transactional
  public void delete(AccessScope scope, UUID planId, UUID id, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    Activity activity = activities.require(plan, id);
    Precondition.requireMatch(ifMatch, activity.getVersion());
    ActivityContent before = activity.content();
    activities.delete(activity);
    activities.flush();
    audit.removed(plan, PlanThing.ACTIVITY, id, before.text(), before);
  }

  private ActivityContent content(ActivityUpdate update, int position) {
    return mapper.toContent(update, update.getPosition() == null ? position : update.getPosition());
  }
}
