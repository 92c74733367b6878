package kg.onuguu.survey.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.indicator.survey.Answer;
import kg.onuguu.indicator.survey.Survey;
import kg.onuguu.indicator.survey.SurveyContent;
import kg.onuguu.indicator.survey.SurveyReader;
import kg.onuguu.indicator.survey.SurveyTakeOver;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.survey.QuestionKind;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveyRules;

/**
 * Results that stand in the table of surveys of the indicators. The id of a row follows
 * from survey and question, so that taking it again replaces it.
 */
@ApplicationScoped
class IndicatorEntries {
  private final SurveyReader reader;
  private final SurveyTakeOver indicators;

  IndicatorEntries(SurveyReader reader, SurveyTakeOver indicators) {
    this.reader = reader;
    this.indicators = indicators;
  }

  /** A text has no distribution, and several options add up to more people than answered. */
  static boolean fits(QuestionResult question) {
    return question.hidden() == null
        && (question.kind() == QuestionKind.SINGLE || question.kind() == QuestionKind.SCALE);
  }

  /** Those of the questions that stand there; one query. */
  Set<UUID> taken(StakeholderSurvey survey) {
    Set<UUID> rows =
        reader.of(survey.getSchoolId()).stream().map(Survey::getId).collect(Collectors.toSet());
    return survey.getQuestions().stream()
        .map(question -> question.id())
        .filter(question -> rows.contains(rowId(survey, question)))
        .collect(Collectors.toSet());
  }

  void take(AccessScope scope, StakeholderSurvey survey, SurveyResult result, UUID questionId) {
    QuestionResult question =
        result.questions().stream()
            .filter(one -> one.id().equals(questionId))
            .findFirst()
            .orElseThrow(ProblemException::notFound);
    if (!fits(question)) {
      throw SurveyRules.impossible("no_distribution");
    }
    if (question.answered() > survey.getInvited()) {
      throw new ProblemException(
          ProblemType.RULE_BROKEN,
          Violation.at("/invited", "fewer_invited_than_answered")
              .rule(SurveyRules.RULE)
              .from(SurveyRules.BUNDLE)
              .with("min", question.answered()));
    }
    SurveyContent content =
        new SurveyContent(
            survey.getRespondents(),
            question.text().ky(),
            survey.lastDay(),
            survey.getInvited(),
            question.answered(),
            null);
    indicators.put(
        scope,
        survey.getSchoolId(),
        survey.getSchoolYear(),
        rowId(survey, questionId),
        new kg.onuguu.indicator.survey.SurveyResult(content, answers(question)));
  }

  private static List<Answer> answers(QuestionResult question) {
    return question.options().stream()
        .map(option -> new Answer(text(option), option.count(), option.positive()))
        .toList();
  }

  private static String text(OptionResult option) {
    LocalizedName label = option.text();
    String words = label == null ? null : label.ky();
    if (option.value() == null) {
      return words;
    }
    return words == null ? option.value().toString() : option.value() + " – " + words;
  }

  private static UUID rowId(StakeholderSurvey survey, UUID question) {
    return UUID.nameUUIDFromBytes(
        (survey.getId() + " " + question).getBytes(StandardCharsets.UTF_8));
  }
}
