package kg.onuguu.survey.result;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.SurveyResultsApi;
import kg.onuguu.api.model.StakeholderSurveyResults;
import kg.onuguu.api.model.SurveyTextPage;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.sheet.SheetWriter;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** Results of surveys over HTTP. */
class SurveyResultsResource implements SurveyResultsApi {
  private final ResultViews views;
  private final SurveyExport export;
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final Idempotency idempotency;

  SurveyResultsResource(
      ResultViews views,
      SurveyExport export,
      CurrentScope scope,
      CurrentRequest request,
      Idempotency idempotency) {
    this.views = views;
    this.export = export;
    this.scope = scope;
    this.request = request;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<StakeholderSurveyResults> getSurveyResults(UUID schoolId, UUID surveyId) {
    return RestResponse.ok(views.read(scope.get(), schoolId, surveyId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<SurveyTextPage> listSurveyTexts(
      UUID schoolId, UUID surveyId, UUID questionId, Integer page, Integer size) {
    return RestResponse.ok(
        views.texts(scope.get(), schoolId, surveyId, questionId, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StakeholderSurveyResults> takeSurveyIntoIndicators(
      UUID schoolId, UUID surveyId, UUID questionId, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        questionId,
        () -> RestResponse.ok(views.take(caller, schoolId, surveyId, questionId)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<byte[]> exportSurvey(UUID schoolId, UUID surveyId) {
    SurveyExport.File file = export.of(scope.get(), schoolId, surveyId, request.language());
    return RestResponse.ResponseBuilder.ok(file.bytes())
        .type(SheetWriter.MEDIA_TYPE)
        .header("Content-Disposition", file.disposition())
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
