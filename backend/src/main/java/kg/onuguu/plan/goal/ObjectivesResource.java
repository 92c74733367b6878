package kg.onuguu.plan.goal;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.ObjectivesApi;
import kg.onuguu.api.model.Objective;
import kg.onuguu.api.model.ObjectiveUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Objectives over HTTP. */
@ApplicationScoped
public class ObjectivesResource implements ObjectivesApi {
  private final CurrentScope scope;
  private final Idempotency idempotency;
  private final Objectives objectives;
  private final GoalMapper mapper;

  ObjectivesResource(
      CurrentScope scope, Idempotency idempotency, Objectives objectives, GoalMapper mapper) {
    this.scope = scope;
    this.idempotency = idempotency;
    this.objectives = objectives;
    this.mapper = mapper;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Objective> createObjective(
      UUID planId, ObjectiveUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          Objective objective = mapper.toApi(objectives.create(caller, planId, update));
          return Answers.created(
              objective,
              objective.getVersion(),
              "/api/v1/plans/%s/objectives/%s".formatted(planId, objective.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Objective> updateObjective(
      UUID planId, UUID objectiveId, ObjectiveUpdate update, String ifMatch) {
    Objective objective =
        mapper.toApi(objectives.update(scope.get(), planId, objectiveId, update, ifMatch));
    return Answers.ok(objective, objective.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteObjective(UUID planId, UUID objectiveId, String ifMatch) {
    objectives.delete(scope.get(), planId, objectiveId, ifMatch);
    return RestResponse.noContent();
  }
}
