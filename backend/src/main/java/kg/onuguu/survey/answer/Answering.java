package kg.onuguu.survey.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import kg.onuguu.api.model.PublicSurvey;
import kg.onuguu.api.model.SurveyAnswers;
import kg.onuguu.api.model.SurveyOutcome;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.SchoolRow;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.LinkCode;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveyRepository;
import kg.onuguu.survey.SurveyRules;
import kg.onuguu.survey.SurveyStatus;

/** Answering without an account, by the code of the link. */
@ApplicationScoped
class Answering {
  private final SchoolDirectory schools;
  private final SurveyRepository surveys;
  private final AnswerStore answers;
  private final PublicSurveyMapper mapper;
  private final BusinessTime time;

  Answering(
      SchoolDirectory schools,
      SurveyRepository surveys,
      AnswerStore answers,
      PublicSurveyMapper mapper,
      BusinessTime time) {
    this.schools = schools;
    this.surveys = surveys;
    this.answers = answers;
    this.mapper = mapper;
    this.time = time;
  }

  /** Two queries; 404 for an unknown code, a draft, and a closed school. */
  @Transactional
  PublicSurvey read(String code) {
    StakeholderSurvey survey =
        surveys.ofCode(LinkCode.normalised(code)).orElseThrow(ProblemException::notFound);
    SurveyStatus status = published(survey);
    SchoolRow school = schools.requirePublic(survey.getSchoolId());
    PublicSurvey view = mapper.toApi(survey, school.school().getName(), survey.lastDay(), status);
    if (status == SurveyStatus.OPEN) {
      view.questions(mapper.questions(survey.getQuestions()));
    }
    return view;
  }

  /**
   * Writes the answers and the device, which nothing joins. The survey is held meanwhile, so that
   * it is not closed or withdrawn between the look and the writing; many hold it at once.
   */
  @Transactional
  SurveyOutcome answer(String code, SurveyAnswers given) {
    StakeholderSurvey survey =
        surveys.heldToAnswer(LinkCode.normalised(code)).orElseThrow(ProblemException::notFound);
    SurveyStatus status = published(survey);
    schools.requirePublic(survey.getSchoolId());
    byte[] device = DeviceHash.of(survey.getId(), given.getDeviceToken());
    if (status == SurveyStatus.CLOSED && answers.knows(survey.getId(), device)) {
      return SurveyOutcome.ALREADY_ANSWERED;
    }
    if (status != SurveyStatus.OPEN) {
      throw SurveyRules.impossible(
          status == SurveyStatus.SCHEDULED ? "not_open_yet" : "not_open_any_more");
    }
    Filled filled = AnswerChecks.check(survey.getQuestions(), given.getAnswers());
    if (!answers.claim(survey.getId(), device)) {
      return SurveyOutcome.ALREADY_ANSWERED;
    }
    answers.add(survey.getId(), filled);
    return SurveyOutcome.ACCEPTED;
  }

  private SurveyStatus published(StakeholderSurvey survey) {
    SurveyStatus status = survey.statusOn(time.today());
    if (status == SurveyStatus.DRAFT) {
      throw ProblemException.notFound();
    }
    return status;
  }
}
