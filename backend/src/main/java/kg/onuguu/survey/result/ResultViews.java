package kg.onuguu.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.StakeholderSurveyResults;
import kg.onuguu.api.model.SurveyTextPage;
import kg.onuguu.evidence.EvidenceDirectory;
import kg.onuguu.evidence.EvidenceRegister;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveyAccess;
import kg.onuguu.survey.answer.AnswerStore;

/** The results of a survey as the caller may see them. */
@ApplicationScoped
class ResultViews {
  private final SurveyAccess access;
  private final SurveyResults results;
  private final AnswerStore answers;
  private final IndicatorEntries indicators;
  private final EvidenceDirectory evidence;
  private final ResultMapper mapper;

  ResultViews(
      SurveyAccess access,
      SurveyResults results,
      AnswerStore answers,
      IndicatorEntries indicators,
      EvidenceDirectory evidence,
      ResultMapper mapper) {
    this.access = access;
    this.results = results;
    this.answers = answers;
    this.indicators = indicators;
    this.evidence = evidence;
    this.mapper = mapper;
  }

  /** Six queries, however many answers there are. */
  @Transactional
  StakeholderSurveyResults read(AccessScope scope, UUID schoolId, UUID surveyId) {
    SurveyAccess.Found found = access.require(scope, schoolId, surveyId);
    return view(scope, found, results.of(found.survey()));
  }

  /** 404 for a question that is none of texts; nothing while results are hidden. */
  @Transactional
  SurveyTextPage texts(
      AccessScope scope, UUID schoolId, UUID surveyId, UUID questionId, Paging paging) {
    StakeholderSurvey survey = access.require(scope, schoolId, surveyId).survey();
    SurveyResult result = results.of(survey);
    QuestionResult question =
        result.questions().stream()
            .filter(one -> one.id().equals(questionId))
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    SurveyTextPage page = new SurveyTextPage().page(paging.page()).size(paging.size());
    if (result.hidden() != null) {
      return page.total(0L);
    }
    return page.items(answers.texts(surveyId, questionId, paging))
        .total((long) question.answered());
  }

  /** One result becomes a row of the indicators, in the same transaction. */
  @Transactional
  StakeholderSurveyResults take(AccessScope scope, UUID schoolId, UUID surveyId, UUID questionId) {
    SurveyAccess.Found found = access.require(scope, schoolId, surveyId);
    SurveyResult result = results.of(found.survey());
    indicators.take(scope, found.survey(), result, questionId);
    return view(scope, found, result);
  }

  private StakeholderSurveyResults view(
      AccessScope scope, SurveyAccess.Found found, SurveyResult result) {
    boolean own = SurveyAccess.isOwn(scope);
    Set<UUID> taken = own ? indicators.taken(found.survey()) : Set.of();
    return mapper.toApi(
        result,
        own,
        own ? pointing(found) : null,
        result.questions().stream()
            .map(
                question ->
                    mapper.toApi(
                        question,
                        own && IndicatorEntries.fits(question)
                            ? taken.contains(question.id())
                            : null))
            .toList());
  }

  private UUID pointing(SurveyAccess.Found found) {
    UUID id = found.survey().getId();
    return evidence.ofRecords(found.school(), EvidenceRegister.SURVEYS, List.of(id)).get(id);
  }
}
