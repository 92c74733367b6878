package kg.onuguu.assessment;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.InternalAssessmentsApi;
import kg.onuguu.api.model.Assessment;
import kg.onuguu.api.model.AssessmentMethod;
import kg.onuguu.api.model.AssessmentObject;
import kg.onuguu.api.model.AssessmentPage;
import kg.onuguu.api.model.AssessmentReopening;
import kg.onuguu.api.model.AssessmentStatus;
import kg.onuguu.api.model.AssessmentSummary;
import kg.onuguu.api.model.AssessmentUpdate;
import kg.onuguu.assessment.summary.Summaries;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Internal assessments over HTTP. */
class AssessmentsResource implements InternalAssessmentsApi {
  private final AssessmentReader reader;
  private final Assessments assessments;
  private final Summaries summaries;
  private final AssessmentMapper mapper;
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final Idempotency idempotency;
  private final BusinessTime time;

  AssessmentsResource(
      AssessmentReader reader,
      Assessments assessments,
      Summaries summaries,
      AssessmentMapper mapper,
      CurrentScope scope,
      CurrentRequest request,
      Idempotency idempotency,
      BusinessTime time) {
    this.reader = reader;
    this.assessments = assessments;
    this.summaries = summaries;
    this.mapper = mapper;
    this.scope = scope;
    this.request = request;
    this.idempotency = idempotency;
    this.time = time;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<AssessmentSummary> getAssessmentSummary(UUID schoolId, Integer schoolYear) {
    return RestResponse.ok(summaries.of(scope.get(), schoolId, schoolYear));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<AssessmentPage> listAssessments(
      UUID schoolId,
      String q,
      Integer schoolYear,
      AssessmentObject object,
      AssessmentMethod method,
      AssessmentStatus status,
      Boolean overdue,
      Integer page,
      Integer size) {
    AssessmentFilter filter =
        new AssessmentFilter(
            Words.patterns(q),
            schoolYear,
            mapper.toOwn(object),
            mapper.toOwn(method),
            mapper.toOwn(status),
            Boolean.TRUE.equals(overdue) ? time.today() : null);
    return RestResponse.ok(reader.page(scope.get(), schoolId, filter, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Assessment> createAssessment(
      UUID schoolId, AssessmentUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    Language language = request.language();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          Assessment assessment = assessments.create(caller, schoolId, update, language);
          return Answers.created(
              assessment,
              assessment.getVersion(),
              "/api/v1/schools/%s/assessments/%s".formatted(schoolId, assessment.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<Assessment> getAssessment(UUID schoolId, UUID assessmentId) {
    return answer(reader.read(scope.get(), schoolId, assessmentId, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Assessment> updateAssessment(
      UUID schoolId, UUID assessmentId, AssessmentUpdate update, String ifMatch) {
    return answer(
        assessments.update(
            scope.get(), schoolId, assessmentId, update, ifMatch, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteAssessment(UUID schoolId, UUID assessmentId, String ifMatch) {
    assessments.delete(scope.get(), schoolId, assessmentId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Assessment> closeAssessment(
      UUID schoolId, UUID assessmentId, String ifMatch) {
    return answer(
        assessments.close(scope.get(), schoolId, assessmentId, ifMatch, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Assessment> reopenAssessment(
      UUID schoolId, UUID assessmentId, AssessmentReopening reopening, String ifMatch) {
    return answer(
        assessments.reopen(
            scope.get(),
            schoolId,
            assessmentId,
            reopening.getReason(),
            ifMatch,
            request.language()));
  }

  private static RestResponse<Assessment> answer(Assessment assessment) {
    return Answers.ok(assessment, assessment.getVersion());
  }
}
