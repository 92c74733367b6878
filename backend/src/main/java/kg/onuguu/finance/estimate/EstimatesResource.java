package kg.onuguu.finance.estimate;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.FinanceEstimatesApi;
import kg.onuguu.api.model.FinanceEstimate;
import kg.onuguu.api.model.FinanceEstimateChangeCreate;
import kg.onuguu.api.model.FinanceEstimateConfirmation;
import kg.onuguu.api.model.FinanceEstimateList;
import kg.onuguu.api.model.FinanceEstimateUpdate;
import kg.onuguu.api.model.FinanceExecution;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** Estimates over HTTP. */
class EstimatesResource implements FinanceEstimatesApi {
  private final EstimateReader reader;
  private final Estimates estimates;
  private final Executions executions;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  EstimatesResource(
      EstimateReader reader,
      Estimates estimates,
      Executions executions,
      CurrentScope scope,
      Idempotency idempotency) {
    this.reader = reader;
    this.estimates = estimates;
    this.executions = executions;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceEstimateList> listFinanceEstimates(UUID schoolId) {
    return RestResponse.ok(reader.list(scope.get(), schoolId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceEstimate> getFinanceEstimate(UUID schoolId, Integer year) {
    return answer(reader.read(scope.get(), schoolId, year));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<FinanceEstimate> replaceFinanceEstimate(
      UUID schoolId, Integer year, FinanceEstimateUpdate update, String ifMatch) {
    return answer(estimates.replace(scope.get(), schoolId, year, update, ifMatch));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<FinanceEstimate> confirmFinanceEstimate(
      UUID schoolId, Integer year, FinanceEstimateConfirmation paper, String ifMatch) {
    return answer(estimates.confirm(scope.get(), schoolId, year, paper, ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<FinanceEstimate> changeFinanceEstimate(
      UUID schoolId,
      Integer year,
      FinanceEstimateChangeCreate change,
      String ifMatch,
      String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        change,
        () -> {
          FinanceEstimate changed = estimates.change(caller, schoolId, year, change, ifMatch);
          return RestResponse.ResponseBuilder.<FinanceEstimate>create(RestResponse.Status.CREATED)
              .entity(changed)
              .tag(Precondition.tag(changed.getVersion()))
              .build();
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<FinanceExecution> getFinanceExecution(UUID schoolId, Integer year) {
    return RestResponse.ok(executions.of(scope.get(), schoolId, year));
  }

  private static RestResponse<FinanceEstimate> answer(FinanceEstimate estimate) {
    return Answers.ok(estimate, estimate.getVersion());
  }
}
