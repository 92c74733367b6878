package kg.onuguu.dataquality;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.DataQualityApi;
import kg.onuguu.api.model.DataQualityExplanation;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.DataQualityPage;
import kg.onuguu.api.model.DataQualityQuestion;
import kg.onuguu.api.model.DataQualitySeverity;
import kg.onuguu.api.model.DataQualityStatus;
import kg.onuguu.api.model.DataRegister;
import kg.onuguu.api.model.FindingSchoolPage;
import kg.onuguu.api.model.SchoolFindingPage;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** Findings over HTTP. */
class DataQualityResource implements DataQualityApi {
  private final Findings findings;
  private final FindingsOfSchools ofSchools;
  private final FindingMapper mapper;
  private final CurrentScope scope;
  private final CurrentUser user;
  private final CurrentRequest request;
  private final Idempotency idempotency;

  DataQualityResource(
      Findings findings,
      FindingsOfSchools ofSchools,
      FindingMapper mapper,
      CurrentScope scope,
      CurrentUser user,
      CurrentRequest request,
      Idempotency idempotency) {
    this.findings = findings;
    this.ofSchools = ofSchools;
    this.mapper = mapper;
    this.scope = scope;
    this.user = user;
    this.request = request;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<DataQualityPage> listDataQualityFindings(
      UUID schoolId,
      DataQualityStatus status,
      DataRegister register,
      Integer schoolYear,
      Integer page,
      Integer size) {
    FindingFilter filter =
        FindingFilter.ofSchool(schoolId, mapper.toOwn(status), mapper.toOwn(register), schoolYear);
    return RestResponse.ok(
        findings.page(filter, Paging.of(page, size), scope.get(), request.language()));
  }

  @Override
  @RolesAllowed({COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SchoolFindingPage> listFindingsOfSchools(
      DataQualityStatus status,
      DataQualitySeverity severity,
      UUID schoolId,
      DataRegister register,
      String code,
      Integer page,
      Integer size) {
    FindingFilter filter =
        FindingFilter.ofSchools(
            schoolId, mapper.toOwn(status), mapper.toOwn(severity), mapper.toOwn(register), code);
    return RestResponse.ok(
        ofSchools.page(filter, Paging.of(page, size), scope.get(), request.language()));
  }

  @Override
  @RolesAllowed({COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<FindingSchoolPage> listSchoolsWithFindings(Integer page, Integer size) {
    return RestResponse.ok(
        ofSchools.schools(Paging.of(page, size), scope.get(), request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<DataQualityFinding> explainDataQualityFinding(
      UUID schoolId, UUID findingId, DataQualityExplanation explanation, String ifMatch) {
    return answer(
        findings.explain(
            user.require(),
            schoolId,
            findingId,
            explanation.getText(),
            ifMatch,
            request.language()));
  }

  @Override
  @RolesAllowed(DISTRICT_SPECIALIST)
  public RestResponse<DataQualityFinding> askAboutDataQualityFinding(
      UUID schoolId, UUID findingId, DataQualityQuestion question, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        question,
        () ->
            answer(
                findings.ask(
                    user.require(), schoolId, findingId, question.getText(), request.language())));
  }

  private static RestResponse<DataQualityFinding> answer(DataQualityFinding finding) {
    return RestResponse.ResponseBuilder.ok(finding)
        .tag(Precondition.tag(finding.getVersion()))
        .build();
  }
}
