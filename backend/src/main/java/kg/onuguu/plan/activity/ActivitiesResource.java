package kg.onuguu.plan.activity;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.ActivitiesApi;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.ActivityProgress;
import kg.onuguu.api.model.ActivityUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Activities over HTTP. */
@ApplicationScoped
public class ActivitiesResource implements ActivitiesApi {
  private final CurrentScope scope;
  private final Idempotency idempotency;
  private final Activities activities;
  private final ActivityProgressRecorder progress;

  ActivitiesResource(
      CurrentScope scope,
      Idempotency idempotency,
      Activities activities,
      ActivityProgressRecorder progress) {
    this.scope = scope;
    this.idempotency = idempotency;
    this.activities = activities;
    this.progress = progress;
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

  private static RestResponse<Activity> answer(Activity activity) {
    return Answers.ok(activity, activity.getVersion());
  }
}
