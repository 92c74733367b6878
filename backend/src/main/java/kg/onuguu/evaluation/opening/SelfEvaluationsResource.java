package kg.onuguu.evaluation.opening;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.SelfEvaluationsApi;
import kg.onuguu.api.model.RegisterValueList;
import kg.onuguu.api.model.SelfEvaluation;
import kg.onuguu.api.model.SelfEvaluationComparison;
import kg.onuguu.api.model.SelfEvaluationCreate;
import kg.onuguu.api.model.SelfEvaluationPage;
import kg.onuguu.api.model.SelfEvaluationStatus;
import kg.onuguu.api.model.SelfEvaluationUpdate;
import kg.onuguu.evaluation.SelfEvaluationRepository.Filter;
import kg.onuguu.evaluation.comparison.Comparisons;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Self-evaluations over HTTP. */
@ApplicationScoped
public class SelfEvaluationsResource implements SelfEvaluationsApi {
  private final CurrentUser user;
  private final CurrentRequest request;
  private final Idempotency idempotency;
  private final SelfEvaluations evaluations;
  private final Comparisons comparisons;
  private final HeadMapper heads;

  SelfEvaluationsResource(
      CurrentUser user,
      CurrentRequest request,
      Idempotency idempotency,
      SelfEvaluations evaluations,
      Comparisons comparisons,
      HeadMapper heads) {
    this.user = user;
    this.request = request;
    this.idempotency = idempotency;
    this.evaluations = evaluations;
    this.comparisons = comparisons;
    this.heads = heads;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SelfEvaluationPage> listSelfEvaluations(
      SelfEvaluationStatus status, Integer schoolYear, Integer page, Integer size) {
    Filter filter = new Filter(null, status == null ? null : heads.toEntity(status), schoolYear);
    return RestResponse.ok(evaluations.page(user.require().scope(), filter, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SelfEvaluationPage> listSchoolSelfEvaluations(
      UUID schoolId, Integer page, Integer size) {
    return RestResponse.ok(
        evaluations.page(user.require().scope(), schoolId, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<SelfEvaluation> createSelfEvaluation(
      UUID schoolId, SelfEvaluationCreate create, String idempotencyKey) {
    Caller caller = user.require();
    return idempotency.once(
        idempotencyKey,
        create,
        () -> {
          SelfEvaluation made = evaluations.create(caller, schoolId, create, request.language());
          return Answers.created(
              made, made.getVersion(), "/api/v1/self-evaluations/" + made.getId());
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SelfEvaluation> getSelfEvaluation(UUID selfEvaluationId) {
    return answer(evaluations.open(user.require(), selfEvaluationId, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<SelfEvaluation> updateSelfEvaluation(
      UUID selfEvaluationId, SelfEvaluationUpdate update, String ifMatch) {
    return answer(
        evaluations.update(user.require(), selfEvaluationId, update, ifMatch, request.language()));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<Void> deleteSelfEvaluation(UUID selfEvaluationId, String ifMatch) {
    evaluations.delete(user.require().scope(), selfEvaluationId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<RegisterValueList> listRegisterValues(UUID selfEvaluationId) {
    return RestResponse.ok(evaluations.registerValues(user.require().scope(), selfEvaluationId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SelfEvaluationComparison> compareSelfEvaluations(
      UUID selfEvaluationId, UUID with) {
    return RestResponse.ok(comparisons.of(user.require().scope(), selfEvaluationId, with));
  }

  private static RestResponse<SelfEvaluation> answer(SelfEvaluation evaluation) {
    return Answers.ok(evaluation, evaluation.getVersion());
  }
}
