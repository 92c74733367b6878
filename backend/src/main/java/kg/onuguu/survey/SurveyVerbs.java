package kg.onuguu.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.survey.answer.AnswerStore;

/** A survey on its way from draft to closed. Whoever acts holds it, so that no answer slips by. */
@ApplicationScoped
class SurveyVerbs {
  private final SurveyAccess access;
  private final SurveyRepository surveys;
  private final Surveys views;
  private final AnswerStore answers;
  private final SurveyAudit audit;
  private final BusinessTime time;

  SurveyVerbs(
      SurveyAccess access,
      SurveyRepository surveys,
      Surveys views,
      AnswerStore answers,
      SurveyAudit audit,
      BusinessTime time) {
    this.access = access;
    this.surveys = surveys;
    this.views = views;
    this.answers = answers;
    this.audit = audit;
    this.time = time;
  }

  private interface Act {
    void on(StakeholderSurvey survey, SurveyStatus status, LocalDate today);
  }

  /** A complete draft gets its dates and its code. */
  @Transactional
  kg.onuguu.api.model.StakeholderSurvey open(
      AccessScope scope, UUID schoolId, UUID surveyId, SurveyTerm term, String ifMatch) {
    return act(
        scope,
        schoolId,
        surveyId,
        ifMatch,
        (survey, status, today) -> {
          if (status != SurveyStatus.DRAFT) {
            throw SurveyRules.impossible("opened_already");
          }
          List<Violation> wrong = new ArrayList<>();
          SurveyRules.checkComplete(survey.getQuestions(), wrong);
          SurveyRules.checkTerm(term, today, wrong);
          if (term.opensOn().isBefore(today)) {
            wrong.add(SurveyRules.at("/opensOn", "opens_in_past").with("today", today));
          }
          SurveyRules.refuse(wrong);
          survey.open(term, time.now());
        });
  }

  /** Back to a draft, as long as nobody answered. */
  @Transactional
  kg.onuguu.api.model.StakeholderSurvey withdraw(
      AccessScope scope, UUID schoolId, UUID surveyId, String ifMatch) {
    return act(
        scope,
        schoolId,
        surveyId,
        ifMatch,
        (survey, status, today) -> {
          if (status != SurveyStatus.SCHEDULED && status != SurveyStatus.OPEN) {
            throw SurveyRules.impossible("not_open");
          }
          if (answers.count(surveyId) > 0) {
            throw SurveyRules.impossible("has_answers");
          }
          survey.withdraw(time.now());
        });
  }

  @Transactional
  kg.onuguu.api.model.StakeholderSurvey close(
      AccessScope scope, UUID schoolId, UUID surveyId, String ifMatch) {
    return act(
        scope,
        schoolId,
        surveyId,
        ifMatch,
        (survey, status, today) -> {
          if (status != SurveyStatus.OPEN) {
            throw SurveyRules.impossible("not_open");
          }
          survey.close(today, time.now());
        });
  }

  /**
   * The number invited and the criteria may be put right at any time. Dates move while the survey
   * is not closed: opened again, one more answer would show by what the results changed.
   */
  @Transactional
  kg.onuguu.api.model.StakeholderSurvey set(
      AccessScope scope,
      UUID schoolId,
      UUID surveyId,
      SurveyTerm term,
      List<String> criteria,
      String ifMatch) {
    return act(
        scope,
        schoolId,
        surveyId,
        ifMatch,
        (survey, status, today) -> {
          if (status == SurveyStatus.DRAFT) {
            throw SurveyRules.impossible("not_opened");
          }
          List<Violation> wrong = new ArrayList<>();
          SurveyRules.checkCriteria(criteria, wrong);
          checkDates(survey, status, term, today, wrong);
          SurveyRules.refuse(wrong);
          survey.serve(criteria);
          survey.set(status == SurveyStatus.CLOSED ? kept(survey, term) : term, time.now());
        });
  }

  private static void checkDates(
      StakeholderSurvey survey,
      SurveyStatus status,
      SurveyTerm term,
      LocalDate today,
      List<Violation> wrong) {
    boolean begun = status != SurveyStatus.SCHEDULED;
    if (begun && !term.opensOn().equals(survey.getOpensOn())) {
      wrong.add(SurveyRules.at("/opensOn", "began_already"));
    } else if (!begun && term.opensOn().isBefore(today)) {
      wrong.add(SurveyRules.at("/opensOn", "opens_in_past").with("today", today));
    }
    if (status != SurveyStatus.CLOSED) {
      SurveyRules.checkTerm(term, today, wrong);
    } else if (!term.closesOn().equals(survey.lastDay())) {
      wrong.add(SurveyRules.at("/closesOn", "ended_already"));
    }
  }

  /** The planned last day stays beside the one on which somebody closed it. */
  private static SurveyTerm kept(StakeholderSurvey survey, SurveyTerm term) {
    return new SurveyTerm(survey.getOpensOn(), survey.getClosesOn(), term.invited());
  }

  private kg.onuguu.api.model.StakeholderSurvey act(
      AccessScope scope, UUID schoolId, UUID surveyId, String ifMatch, Act act) {
    StakeholderSurvey survey = access.hold(scope, schoolId, surveyId).survey();
    Precondition.requireMatch(ifMatch, survey.getVersion());
    LocalDate today = time.today();
    SurveyAudit.State before = views.state(survey);
    act.on(survey, survey.statusOn(today), today);
    surveys.flush();
    audit.changed(survey, before, views.state(survey));
    return views.view(survey, scope);
  }
}
