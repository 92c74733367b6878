package kg.onuguu.assessment.regulation;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.AssessmentRegulationsApi;
import kg.onuguu.api.model.AssessmentRegulation;
import kg.onuguu.api.model.AssessmentRegulationList;
import kg.onuguu.api.model.AssessmentRegulationUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Regulations over HTTP. */
class RegulationsResource implements AssessmentRegulationsApi {
  private final Regulations regulations;
  private final RegulationMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  RegulationsResource(
      Regulations regulations,
      RegulationMapper mapper,
      CurrentScope scope,
      Idempotency idempotency) {
    this.regulations = regulations;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<AssessmentRegulationList> listAssessmentRegulations(UUID schoolId) {
    return RestResponse.ok(regulations.list(scope.get(), schoolId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<AssessmentRegulation> createAssessmentRegulation(
      UUID schoolId, AssessmentRegulationUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          AssessmentRegulation regulation =
              regulations.create(caller, schoolId, mapper.toContent(update));
          return Answers.created(
              regulation,
              regulation.getVersion(),
              "/api/v1/schools/%s/assessment-regulations/%s"
                  .formatted(schoolId, regulation.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<AssessmentRegulation> updateAssessmentRegulation(
      UUID schoolId, UUID regulationId, AssessmentRegulationUpdate update, String ifMatch) {
    AssessmentRegulation regulation =
        regulations.update(scope.get(), schoolId, regulationId, mapper.toContent(update), ifMatch);
    return Answers.ok(regulation, regulation.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteAssessmentRegulation(
      UUID schoolId, UUID regulationId, String ifMatch) {
    regulations.delete(scope.get(), schoolId, regulationId, ifMatch);
    return RestResponse.noContent();
  }
}
