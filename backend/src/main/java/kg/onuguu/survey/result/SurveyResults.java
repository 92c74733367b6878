package kg.onuguu.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveyRepository;
import kg.onuguu.survey.answer.AnswerStore;

/**
 * Results of surveys for other features: a criterion of the self-evaluation shows those that serve
 * it. What must not be told is left out already.
 */
@ApplicationScoped
public class SurveyResults {
  private final SurveyRepository surveys;
  private final AnswerStore answers;
  private final BusinessTime time;

  SurveyResults(SurveyRepository surveys, AnswerStore answers, BusinessTime time) {
    this.surveys = surveys;
    this.answers = answers;
    this.time = time;
  }

  /**
   * The closed surveys of a school that serve a criterion, newest first; three queries.
   *
   * @param school read through the scope of the caller
   * @param criterion its code, as 1.6
   */
  public List<SurveyResult> closed(School school, String criterion) {
    return of(surveys.closed(school, criterion, time.today()));
  }

  SurveyResult of(StakeholderSurvey survey) {
    return of(List.of(survey)).get(0);
  }

  private List<SurveyResult> of(List<StakeholderSurvey> found) {
    LocalDate today = time.today();
    Map<UUID, Tally> tallies = new LinkedHashMap<>();
    found.forEach(survey -> tallies.put(survey.getId(), new Tally()));
    answers
        .choices(tallies.keySet())
        .forEach(row -> tallies.get(row.surveyId()).add(row.choices()));
    Map<UUID, Integer> texts = answers.textCounts(tallies.keySet());
    return found.stream()
        .map(
            survey -> {
              Tally tally = tallies.get(survey.getId());
              survey.getQuestions().stream()
                  .filter(question -> texts.containsKey(question.id()))
                  .forEach(question -> tally.texts(question.id(), texts.get(question.id())));
              return tally.result(survey, survey.statusOn(today));
            })
        .toList();
  }
}
