package kg.onuguu.survey;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.StakeholderSurveysApi;
import kg.onuguu.api.model.StakeholderSurvey;
import kg.onuguu.api.model.StakeholderSurveyPage;
import kg.onuguu.api.model.StakeholderSurveyUpdate;
import kg.onuguu.api.model.SurveyOpening;
import kg.onuguu.api.model.SurveySettings;
import kg.onuguu.api.model.SurveyTemplateList;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** Surveys over HTTP, for those who make them and those who oversee the school. */
class StakeholderSurveysResource implements StakeholderSurveysApi {
  private final Surveys surveys;
  private final SurveyVerbs verbs;
  private final SurveyTemplates templates;
  private final SurveyMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  StakeholderSurveysResource(
      Surveys surveys,
      SurveyVerbs verbs,
      SurveyTemplates templates,
      SurveyMapper mapper,
      CurrentScope scope,
      Idempotency idempotency) {
    this.surveys = surveys;
    this.verbs = verbs;
    this.templates = templates;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<SurveyTemplateList> listSurveyTemplates() {
    return RestResponse.ok(
        new SurveyTemplateList().items(templates.all().stream().map(mapper::toApi).toList()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<StakeholderSurveyPage> listStakeholderSurveys(
      UUID schoolId, Integer schoolYear, String criterion, Integer page, Integer size) {
    return RestResponse.ok(
        surveys.list(scope.get(), schoolId, schoolYear, criterion, Paging.of(page, size)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StakeholderSurvey> createStakeholderSurvey(
      UUID schoolId, StakeholderSurveyUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          StakeholderSurvey survey = surveys.create(caller, schoolId, mapper.toContent(update));
          return RestResponse.ResponseBuilder.<StakeholderSurvey>created(
                  URI.create(
                      "/api/v1/schools/%s/stakeholder-surveys/%s"
                          .formatted(schoolId, survey.getId())))
              .entity(survey)
              .tag(Precondition.tag(survey.getVersion()))
              .build();
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST})
  public RestResponse<StakeholderSurvey> getStakeholderSurvey(UUID schoolId, UUID surveyId) {
    return answer(surveys.read(scope.get(), schoolId, surveyId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StakeholderSurvey> updateStakeholderSurvey(
      UUID schoolId, UUID surveyId, StakeholderSurveyUpdate update, String ifMatch) {
    return answer(
        surveys.update(scope.get(), schoolId, surveyId, mapper.toContent(update), ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteStakeholderSurvey(UUID schoolId, UUID surveyId, String ifMatch) {
    surveys.delete(scope.get(), schoolId, surveyId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StakeholderSurvey> openStakeholderSurvey(
      UUID schoolId, UUID surveyId, SurveyOpening opening, String ifMatch) {
    return answer(verbs.open(scope.get(), schoolId, surveyId, mapper.toTerm(opening), ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StakeholderSurvey> withdrawStakeholderSurvey(
      UUID schoolId, UUID surveyId, String ifMatch) {
    return answer(verbs.withdraw(scope.get(), schoolId, surveyId, ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StakeholderSurvey> closeStakeholderSurvey(
      UUID schoolId, UUID surveyId, String ifMatch) {
    return answer(verbs.close(scope.get(), schoolId, surveyId, ifMatch));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<StakeholderSurvey> updateSurveySettings(
      UUID schoolId, UUID surveyId, SurveySettings settings, String ifMatch) {
    return answer(
        verbs.set(
            scope.get(),
            schoolId,
            surveyId,
            mapper.toTerm(settings),
            settings.getCriteria(),
            ifMatch));
  }

  private static RestResponse<StakeholderSurvey> answer(StakeholderSurvey survey) {
    return RestResponse.ResponseBuilder.ok(survey)
        .tag(Precondition.tag(survey.getVersion()))
        .build();
  }
}
