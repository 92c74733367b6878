package kg.onuguu.plan.problem;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.ProblemsApi;
import kg.onuguu.api.model.PlanProblem;
import kg.onuguu.api.model.PlanProblemUpdate;
import kg.onuguu.api.model.ProblemOriginList;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Problems over HTTP. */
@ApplicationScoped
public class ProblemsResource implements ProblemsApi {
  private final CurrentScope scope;
  private final Idempotency idempotency;
  private final PlanProblems problems;
  private final PlanProblemMapper mapper;
  private final OriginReader origins;

  ProblemsResource(
      CurrentScope scope,
      Idempotency idempotency,
      PlanProblems problems,
      PlanProblemMapper mapper,
      OriginReader origins) {
    this.scope = scope;
    this.idempotency = idempotency;
    this.problems = problems;
    this.mapper = mapper;
    this.origins = origins;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<PlanProblem> createPlanProblem(
      UUID planId, PlanProblemUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          PlanProblem problem = mapper.toApi(problems.create(caller, planId, update));
          return Answers.created(
              problem,
              problem.getVersion(),
              "/api/v1/plans/%s/problems/%s".formatted(planId, problem.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<PlanProblem> updatePlanProblem(
      UUID planId, UUID problemId, PlanProblemUpdate update, String ifMatch) {
    PlanProblem problem =
        mapper.toApi(problems.update(scope.get(), planId, problemId, update, ifMatch));
    return Answers.ok(problem, problem.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deletePlanProblem(UUID planId, UUID problemId, String ifMatch) {
    problems.delete(scope.get(), planId, problemId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<ProblemOriginList> listProblemOrigins(UUID planId) {
    return RestResponse.ok(origins.of(scope.get(), planId));
  }
}
