package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ActivityEvidence;
import kg.onuguu.api.model.ActivityEvidenceList;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;

/**
 * What shows that an activity was carried out. Who is not of the school learns what it is
 * and where it is not: no file, no address, and no title that may name a person.
 */
@ApplicationScoped
class EvidenceOfActivity {
  private final PlanAccess access;
  private final ActivityRepository activities;
  private final EvidenceDirectory directory;
  private final LinkedEvidenceMapper mapper;

  EvidenceOfActivity(
      PlanAccess access,
      ActivityRepository activities,
      EvidenceDirectory directory,
      LinkedEvidenceMapper mapper) {
    this.access = access;
    this.activities = activities;
    this.directory = directory;
    this.mapper = mapper;
  }

  @Transactional
  ActivityEvidenceList of(AccessScope scope, UUID planId, UUID activityId) {
    Plan plan = access.require(scope, planId);
    Activity activity = activities.require(plan, activityId);
    boolean own = scope instanceof AccessScope.SchoolScope;
    List<ActivityEvidence> items =
        directory.find(plan.getSchool(), activity.getEvidenceIds()).values().stream()
            .filter(evidence -> own || !evidence.deleted())
            .sorted(Comparator.comparing(EvidenceInfo::title).thenComparing(EvidenceInfo::id))
            .map(evidence -> own ? mapper.toApi(evidence) : fromOutside(evidence))
            .toList();
    return new ActivityEvidenceList().items(items);
  }

  private ActivityEvidence fromOutside(EvidenceInfo evidence) {
    ActivityEvidence shown = mapper.toApi(evidence).file(null).url(null).recordId(null);
    return evidence.personalData() ? shown.title(null) : shown;
  }
}
