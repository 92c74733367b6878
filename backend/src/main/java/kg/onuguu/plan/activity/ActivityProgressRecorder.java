package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ActivityProgress;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.shared.web.Precondition;

/** Records how far an activity of a plan in force has come, and what shows it. */
@ApplicationScoped
public class ActivityProgressRecorder {
  private final PlanAccess access;
  private final ActivityRepository activities;
  private final ActivityRules rules;
  private final ActivityMapper mapper;
  private final ActivityViews views;
  private final EvidenceDirectory evidence;
  private final PlanAudit audit;

  ActivityProgressRecorder(
      PlanAccess access,
      ActivityRepository activities,
      ActivityRules rules,
      ActivityMapper mapper,
      ActivityViews views,
      EvidenceDirectory evidence,
      PlanAudit audit) {
    this.access = access;
    this.activities = activities;
    this.rules = rules;
    this.mapper = mapper;
    this.views = views;
    this.evidence = evidence;
    this.audit = audit;
  }

  /** What the audit trail compares; of evidence the titles. */
  private record Trail(
      TaskStatus status,
      LocalDate startedOn,
      LocalDate actualOn,
      String actualResult,
      String reachedValue,
      String statusReason,
      String note,
      List<String> evidence) {
    static Trail of(Progress progress, Map<UUID, EvidenceInfo> known) {
      return new Trail(
          progress.status(),
          progress.startedOn(),
          progress.actualOn(),
          progress.actualResult(),
          progress.reachedValue(),
          progress.statusReason(),
          progress.note(),
          progress.evidenceIds().stream().map(id -> known.get(id).title()).sorted().toList());
    }
  }

  @Transactional
  public kg.onuguu.api.model.Activity record(
      AccessScope scope, UUID planId, UUID id, ActivityProgress update, String ifMatch) {
    Plan plan = access.lock(scope, planId);
    Activity activity = activities.require(plan, id);
    plan.requireInForce();
    Precondition.requireMatch(ifMatch, activity.getVersion());
    Progress before = activity.progress();
    Map<UUID, EvidenceInfo> known =
        evidence.find(plan.getSchool(), together(before.evidenceIds(), update.getEvidenceIds()));
    rules.check(before, update, known);
    activity.record(mapper.toProgress(update));
    activities.flush();
    audit.changed(
        plan,
        PlanThing.ACTIVITY,
        id,
        activity.getText(),
        Trail.of(before, known),
        Trail.of(activity.progress(), known));
    return views.of(plan, activity);
  }

  private static Set<UUID> together(Collection<UUID> before, Collection<UUID> now) {
    Set<UUID> all = new HashSet<>(before);
    all.addAll(now);
    return all;
  }
}
