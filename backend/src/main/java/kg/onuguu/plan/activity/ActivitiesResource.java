package kg.onuguu.plan.activity;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.ActivitiesApi;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.ActivityEvidenceList;
import kg.onuguu.api.model.ActivityPage;
import kg.onuguu.api.model.ActivityProgress;
import kg.onuguu.api.model.ActivitySort;
import kg.onuguu.api.model.ActivityUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Activities over HTTP. */
@ApplicationScoped
public class ActivitiesResource implements ActivitiesApi {
  private final CurrentScope scope;
  private final Idempotency idempotency;
  private final Activities activities;
  private final ActivityListing listing;
  private final ActivityProgressRecorder progress;
  private final EvidenceOfActivity evidence;
  private final ActivityMapper mapper;

  ActivitiesResource(
      CurrentScope scope,
      Idempotency idempotency,
      Activities activities,
      ActivityListing listing,
      ActivityProgressRecorder progress,
      EvidenceOfActivity evidence,
      ActivityMapper mapper) {
    this.scope = scope;
    this.idempotency = idempotency;
    this.activities = activities;
    this.listing = listing;
    this.progress = progress;
    this.evidence = evidence;
    this.mapper = mapper;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<ActivityPage> listActivities(
      UUID planId,
      String q,
      Integer schoolYear,
      kg.onuguu.api.model.Direction direction,
      kg.onuguu.api.model.TaskStatus status,
      Boolean overdue,
      Boolean stale,
      ActivitySort sort,
      Integer page,
      Integer size) {
    ActivityFilter filter =
        new ActivityFilter(
            SearchText.words(q),
            schoolYear,
            mapper.toEntity(direction),
            mapper.toEntity(status),
            Boolean.TRUE.equals(overdue),
            Boolean.TRUE.equals(stale),
            sort == null ? ActivityFilter.Order.SCHOOL_YEAR : mapper.toEntity(sort));
    return RestResponse.ok(listing.page(scope.get(), planId, filter, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Activity> createActivity(
      UUID planId, ActivityUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          Activity activity = activities.create(caller, planId, update);
          return Answers.created(
              activity,
              activity.getVersion(),
              "/api/v1/plans/%s/activities/%s".formatted(planId, activity.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Activity> updateActivity(
      UUID planId, UUID activityId, ActivityUpdate update, String ifMatch) {
    return answer(activities.update(scope.get(), planId, activityId, update, ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteActivity(UUID planId, UUID activityId, String ifMatch) {
    activities.delete(scope.get(), planId, activityId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Activity> recordActivityProgress(
      UUID planId, UUID activityId, ActivityProgress update, String ifMatch) {
    return answer(progress.record(scope.get(), planId, activityId, update, ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Activity> getActivity(UUID planId, UUID activityId) {
    return answer(listing.one(scope.get(), planId, activityId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<ActivityEvidenceList> listActivityEvidence(UUID planId, UUID activityId) {
    return RestResponse.ok(evidence.of(scope.get(), planId, activityId));
  }

  private static RestResponse<Activity> answer(Activity activity) {
    return Answers.ok(activity, activity.getVersion());
  }
}
