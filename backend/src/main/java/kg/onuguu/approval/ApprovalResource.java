package kg.onuguu.approval;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.ApprovalApi;
import kg.onuguu.api.model.Approval;
import kg.onuguu.api.model.DecisionRequest;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanChanges;
import kg.onuguu.api.model.PlanVersion;
import kg.onuguu.api.model.PlanVersionSummary;
import kg.onuguu.api.model.QueuePage;
import kg.onuguu.api.model.RevisionRequest;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** The way of a plan over HTTP: submission, decisions, versions, differences, the queue. */
class ApprovalResource implements ApprovalApi {
  private final Submission submission;
  private final Deciding deciding;
  private final Revising revising;
  private final ApprovalViews views;
  private final ApprovalMapper mapper;
  private final PlanMapper plans;
  private final CurrentUser user;
  private final Idempotency idempotency;

  ApprovalResource(
      Submission submission,
      Deciding deciding,
      Revising revising,
      ApprovalViews views,
      ApprovalMapper mapper,
      PlanMapper plans,
      CurrentUser user,
      Idempotency idempotency) {
    this.submission = submission;
    this.deciding = deciding;
    this.revising = revising;
    this.views = views;
    this.mapper = mapper;
    this.plans = plans;
    this.user = user;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<Plan> submitPlan(UUID planId, String ifMatch) {
    Caller caller = user.require();
    kg.onuguu.plan.Plan plan = submission.submit(caller, planId, ifMatch);
    return RestResponse.ResponseBuilder.ok(plans.toApi(plan, caller.scope()))
        .tag(Precondition.tag(plan.getVersion()))
        .build();
  }

  @Override
  @RolesAllowed({DIRECTOR, DISTRICT_SPECIALIST})
  public RestResponse<Approval> decidePlan(
      UUID planId, DecisionRequest request, String ifMatch, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        request,
        () -> {
          Caller caller = user.require();
          deciding.decide(
              caller, planId, request.getVersionNumber(), mapper.toContent(request), ifMatch);
          return approval(caller, planId);
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Approval> getApproval(UUID planId) {
    return approval(user.require(), planId);
  }

  private RestResponse<Approval> approval(Caller caller, UUID planId) {
    Approval approval = views.approval(caller, planId);
    return RestResponse.ResponseBuilder.ok(approval)
        .tag(Precondition.tag(approval.getPlanVersion()))
        .build();
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<Plan> revisePlan(
      UUID planId, RevisionRequest request, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        request,
        () -> {
          Caller caller = user.require();
          kg.onuguu.plan.Plan draft =
              revising.revise(
                  caller,
                  planId,
                  request.getReason(),
                  request.getProtocolNumber(),
                  request.getProtocolDate());
          return RestResponse.ResponseBuilder.ok(plans.toApi(draft, caller.scope()))
              .status(RestResponse.Status.CREATED)
              .location(URI.create("/api/v1/plans/" + draft.getId()))
              .tag(Precondition.tag(draft.getVersion()))
              .build();
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<List<PlanVersionSummary>> listPlanVersions(UUID planId) {
    return RestResponse.ok(views.versions(user.require(), planId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<PlanVersion> getPlanVersion(UUID planId, Integer versionNumber) {
    return RestResponse.ok(views.version(user.require(), planId, versionNumber));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<PlanChanges> listPlanChanges(UUID planId, Integer from, Integer to) {
    return RestResponse.ok(views.changes(user.require(), planId, from, to));
  }

  @Override
  @RolesAllowed(DISTRICT_SPECIALIST)
  public RestResponse<QueuePage> listApprovalQueue(String q, Integer page, Integer size) {
    return RestResponse.ok(views.queue(user.require(), q, Paging.of(page, size)));
  }
}
