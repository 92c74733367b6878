package kg.onuguu.plan.head;

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
import kg.onuguu.api.PlansApi;
import kg.onuguu.api.model.Completeness;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanCreate;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.PlanFoundationsUpdate;
import kg.onuguu.api.model.PlanPage;
import kg.onuguu.api.model.PlanSort;
import kg.onuguu.api.model.PlanStatus;
import kg.onuguu.api.model.PlanUpdate;
import kg.onuguu.api.model.Schedule;
import kg.onuguu.plan.Answers;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.plan.completeness.PlanCompleteness;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.plan.content.PlanContentAssembler;
import kg.onuguu.plan.foundation.FoundationsWriter;
import kg.onuguu.plan.schedule.PlanSchedule;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans over HTTP: head, foundations, and the three views of the whole. */
@ApplicationScoped
public class PlansResource implements PlansApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final Idempotency idempotency;
  private final PlanAccess access;
  private final PlanHeads heads;
  private final PlanListing listing;
  private final PlanMapper mapper;
  private final FoundationsWriter foundations;
  private final PlanContentAssembler contents;
  private final PlanCompleteness completeness;
  private final PlanSchedule schedule;

  PlansResource(
      CurrentScope scope,
      CurrentRequest request,
      Idempotency idempotency,
      PlanAccess access,
      PlanHeads heads,
      PlanListing listing,
      PlanMapper mapper,
      FoundationsWriter foundations,
      PlanContentAssembler contents,
      PlanCompleteness completeness,
      PlanSchedule schedule) {
    this.scope = scope;
    this.request = request;
    this.idempotency = idempotency;
    this.access = access;
    this.heads = heads;
    this.listing = listing;
    this.mapper = mapper;
    this.foundations = foundations;
    this.contents = contents;
    this.completeness = completeness;
    this.schedule = schedule;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<PlanPage> listPlans(
      String q, UUID schoolId, PlanStatus status, PlanSort sort, Integer page, Integer size) {
    return RestResponse.ok(
        listing.page(scope.get(), q, schoolId, status, sort, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Plan> createPlan(UUID schoolId, PlanCreate create, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        create,
        () -> {
          kg.onuguu.plan.Plan plan = heads.create(caller, schoolId, create);
          return Answers.created(
              mapper.toApi(plan, caller), plan.getVersion(), "/api/v1/plans/" + plan.getId());
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Plan> getPlan(UUID planId) {
    AccessScope caller = scope.get();
    return answer(access.require(caller, planId), caller);
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Plan> updatePlan(UUID planId, PlanUpdate update, String ifMatch) {
    AccessScope caller = scope.get();
    return answer(heads.update(caller, planId, update, ifMatch), caller);
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<Void> deletePlan(UUID planId, String ifMatch) {
    heads.delete(scope.get(), planId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<PlanContent> getPlanContent(UUID planId) {
    AccessScope caller = scope.get();
    return RestResponse.ok(
        contents.assemble(
            access.require(caller, planId), ContentView.of(caller, request.language())));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Completeness> getPlanCompleteness(UUID planId) {
    return RestResponse.ok(
        completeness.of(access.require(scope.get(), planId), request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Schedule> getPlanSchedule(UUID planId) {
    return RestResponse.ok(schedule.of(access.require(scope.get(), planId)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<PlanFoundations> getPlanFoundations(UUID planId) {
    return answer(foundations.read(scope.get(), planId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<PlanFoundations> replacePlanFoundations(
      UUID planId, PlanFoundationsUpdate update, String ifMatch) {
    return answer(foundations.replace(scope.get(), planId, update, ifMatch));
  }

  private RestResponse<Plan> answer(kg.onuguu.plan.Plan plan, AccessScope caller) {
    return Answers.ok(mapper.toApi(plan, caller), plan.getVersion());
  }

  private static RestResponse<PlanFoundations> answer(PlanFoundations foundations) {
    return Answers.ok(foundations, foundations.getVersion());
  }
}
