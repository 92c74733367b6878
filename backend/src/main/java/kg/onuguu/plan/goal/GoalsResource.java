package kg.onuguu.plan.goal;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.GoalsApi;
import kg.onuguu.api.model.Goal;
import kg.onuguu.api.model.GoalUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Goals over HTTP. */
@ApplicationScoped
public class GoalsResource implements GoalsApi {
  private final CurrentScope scope;
  private final Idempotency idempotency;
  private final Goals goals;

  GoalsResource(CurrentScope scope, Idempotency idempotency, Goals goals) {
    this.scope = scope;
    this.idempotency = idempotency;
    this.goals = goals;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Goal> createGoal(UUID planId, GoalUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          Goal goal = goals.create(caller, planId, update);
          return Answers.created(
              goal, goal.getVersion(), "/api/v1/plans/%s/goals/%s".formatted(planId, goal.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Goal> updateGoal(
      UUID planId, UUID goalId, GoalUpdate update, String ifMatch) {
    Goal goal = goals.update(scope.get(), planId, goalId, update, ifMatch);
    return Answers.ok(goal, goal.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteGoal(UUID planId, UUID goalId, String ifMatch) {
    goals.delete(scope.get(), planId, goalId, ifMatch);
    return RestResponse.noContent();
  }
}
