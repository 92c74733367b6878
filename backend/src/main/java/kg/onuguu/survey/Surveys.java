package kg.onuguu.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.StakeholderSurveyPage;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceRegister;
import kg.onuguu.school.School;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.survey.answer.AnswerStore;

/** Reads and writes the surveys of a school. */
@ApplicationScoped
class Surveys {
  private final SurveyAccess access;
  private final SurveyRepository surveys;
  private final AnswerStore answers;
  private final EvidenceDirectory evidence;
  private final SurveyMapper mapper;
  private final SurveyAudit audit;
  private final BusinessTime time;

  Surveys(
      SurveyAccess access,
      SurveyRepository surveys,
      AnswerStore answers,
      EvidenceDirectory evidence,
      SurveyMapper mapper,
      SurveyAudit audit,
      BusinessTime time) {
    this.access = access;
    this.surveys = surveys;
    this.answers = answers;
    this.evidence = evidence;
    this.mapper = mapper;
    this.audit = audit;
    this.time = time;
  }

  /** Five queries, however many surveys there are. */
  @Transactional
  StakeholderSurveyPage list(
      AccessScope scope, UUID schoolId, Integer schoolYear, String criterion, Paging paging) {
    School school = access.school(scope, schoolId);
    SurveyFilter filter = new SurveyFilter(schoolYear, criterion, !SurveyAccess.isOwn(scope));
    LocalDate today = time.today();
    List<StakeholderSurvey> page = surveys.page(school, filter, today, paging);
    List<UUID> ids = page.stream().map(StakeholderSurvey::getId).toList();
    Map<UUID, Integer> counts = answers.counts(ids);
    Map<UUID, UUID> pointing =
        SurveyAccess.isOwn(scope)
            ? evidence.ofRecords(school, EvidenceRegister.SURVEYS, ids)
            : Map.of();
    return new StakeholderSurveyPage()
        .items(
            page.stream()
                .map(
                    survey ->
                        mapper.toSummary(
                            survey,
                            survey.statusOn(today),
                            counts.getOrDefault(survey.getId(), 0),
                            pointing.get(survey.getId())))
                .toList())
        .total(surveys.count(school, filter, today))
        .page(paging.page())
        .size(paging.size());
  }

  @Transactional
  kg.onuguu.api.model.StakeholderSurvey read(AccessScope scope, UUID schoolId, UUID surveyId) {
    return view(access.require(scope, schoolId, surveyId).survey(), scope);
  }

  @Transactional
  kg.onuguu.api.model.StakeholderSurvey create(
      AccessScope scope, UUID schoolId, SurveyContent content) {
    School school = access.school(scope, schoolId);
    SurveyRules.checkContent(content);
    StakeholderSurvey survey = new StakeholderSurvey(school.getId(), content, time.now());
    surveys.persistAndFlush(survey);
    audit.created(survey, state(survey));
    return view(survey, scope);
  }

  /** A draft only: what somebody may be answering does not change under their hands. */
  @Transactional
  kg.onuguu.api.model.StakeholderSurvey update(
      AccessScope scope, UUID schoolId, UUID surveyId, SurveyContent content, String ifMatch) {
    StakeholderSurvey survey = access.hold(scope, schoolId, surveyId).survey();
    Precondition.requireMatch(ifMatch, survey.getVersion());
    if (survey.statusOn(time.today()) != SurveyStatus.DRAFT) {
      throw SurveyRules.impossible("questions_fixed");
    }
    SurveyRules.checkContent(content);
    SurveyAudit.State before = state(survey);
    survey.write(content, time.now());
    surveys.flush();
    audit.changed(survey, before, state(survey));
    return view(survey, scope);
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID surveyId, String ifMatch) {
    StakeholderSurvey survey = access.hold(scope, schoolId, surveyId).survey();
    Precondition.requireMatch(ifMatch, survey.getVersion());
    if (answers.count(surveyId) > 0) {
      throw SurveyRules.impossible("has_answers");
    }
    SurveyAudit.State before = state(survey);
    surveys.delete(survey);
    surveys.flush();
    audit.deleted(survey, before);
  }

  /** As the caller sees it: the link is for the own school. */
  kg.onuguu.api.model.StakeholderSurvey view(StakeholderSurvey survey, AccessScope scope) {
    return mapper.toApi(
        survey,
        survey.statusOn(time.today()),
        answers.count(survey.getId()),
        SurveyAccess.isOwn(scope) ? survey.getCode() : null);
  }

  SurveyAudit.State state(StakeholderSurvey survey) {
    return SurveyAudit.State.of(survey, time.today());
  }
}
