package kg.onuguu.assessment.finding;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.AssessmentFindingsApi;
import kg.onuguu.api.model.AssessmentFinding;
import kg.onuguu.api.model.AssessmentFindingUpdate;
import kg.onuguu.api.model.FindingToProblem;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Findings over HTTP. */
@RolesAllowed({DIRECTOR, DEPUTY})
class FindingsResource implements AssessmentFindingsApi {
  private final Findings findings;
  private final FindingsIntoPlans plans;
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final Idempotency idempotency;

  FindingsResource(
      Findings findings,
      FindingsIntoPlans plans,
      CurrentScope scope,
      CurrentRequest request,
      Idempotency idempotency) {
    this.findings = findings;
    this.plans = plans;
    this.scope = scope;
    this.request = request;
    this.idempotency = idempotency;
  }

  @Override
  public RestResponse<AssessmentFinding> createAssessmentFinding(
      UUID schoolId, UUID assessmentId, AssessmentFindingUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () ->
            created(
                schoolId, findings.create(caller, schoolId, assessmentId, update), assessmentId));
  }

  @Override
  public RestResponse<AssessmentFinding> updateAssessmentFinding(
      UUID schoolId,
      UUID assessmentId,
      UUID findingId,
      AssessmentFindingUpdate update,
      String ifMatch) {
    AssessmentFinding finding =
        findings.update(scope.get(), schoolId, assessmentId, findingId, update, ifMatch);
    return Answers.ok(finding, finding.getVersion());
  }

  @Override
  public RestResponse<Void> deleteAssessmentFinding(
      UUID schoolId, UUID assessmentId, UUID findingId, String ifMatch) {
    findings.delete(scope.get(), schoolId, assessmentId, findingId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  public RestResponse<AssessmentFinding> makeProblemOfFinding(
      UUID schoolId,
      UUID assessmentId,
      UUID findingId,
      FindingToProblem wish,
      String idempotencyKey) {
    AccessScope caller = scope.get();
    Language language = request.language();
    return idempotency.once(
        idempotencyKey,
        wish,
        () ->
            created(
                schoolId,
                plans.makeProblem(
                    caller, schoolId, assessmentId, findingId, wish.getPlanId(), language),
                assessmentId));
  }

  private static RestResponse<AssessmentFinding> created(
      UUID schoolId, AssessmentFinding finding, UUID assessmentId) {
    return Answers.created(
        finding,
        finding.getVersion(),
        "/api/v1/schools/%s/assessments/%s/findings/%s"
            .formatted(schoolId, assessmentId, finding.getId()));
  }
}
