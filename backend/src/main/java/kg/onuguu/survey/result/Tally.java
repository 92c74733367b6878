package kg.onuguu.survey.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.survey.Question;
import kg.onuguu.survey.QuestionKind;
import kg.onuguu.survey.StakeholderSurvey;
import kg.onuguu.survey.SurveyStatus;
import kg.onuguu.survey.answer.Choice;

/** Counts the answers of one survey. */
final class Tally {
  /** A distribution of fewer people tells of one of them. */
  static final int FEWEST_ANSWERS = 5;

  private final Map<UUID, Integer> people = new HashMap<>();
  private final Map<UUID, Integer> options = new HashMap<>();
  private final Map<UUID, int[]> marks = new HashMap<>();
  private int answered;

  /** One person more. */
  void add(List<Choice> choices) {
    answered++;
    for (Choice choice : choices) {
      people.merge(choice.question(), 1, Integer::sum);
      choice.options().forEach(option -> options.merge(option, 1, Integer::sum));
      if (choice.mark() != null) {
        marks
            .computeIfAbsent(choice.question(), unused -> new int[Question.HIGHEST_MARK])[
            choice.mark() - 1]++;
      }
    }
  }

  /** The texts to a question, which are kept apart. */
  void texts(UUID question, int count) {
    people.put(question, count);
  }

  SurveyResult result(StakeholderSurvey survey, SurveyStatus status) {
    Hidden hidden = null;
    if (status != SurveyStatus.CLOSED) {
      hidden = Hidden.OPEN;
    } else if (answered < FEWEST_ANSWERS) {
      hidden = Hidden.FEW;
    }
    List<QuestionResult> questions = new ArrayList<>();
    for (Question question : survey.getQuestions()) {
      questions.add(hidden == null ? counted(question) : hidden(question, null, hidden));
    }
    return new SurveyResult(
        survey.getId(),
        survey.getSchoolYear(),
        survey.getRespondents(),
        survey.getTitle(),
        status,
        survey.getOpensOn(),
        survey.lastDay(),
        survey.getInvited(),
        answered,
        hidden,
        questions);
  }

  private QuestionResult counted(Question question) {
    int whole = people.getOrDefault(question.id(), 0);
    if (question.kind() == QuestionKind.TEXT) {
      return hidden(question, whole, null);
    }
    if (whole < FEWEST_ANSWERS) {
      return hidden(question, whole, Hidden.FEW);
    }
    int[] given = marks.get(question.id());
    return new QuestionResult(
        question.id(),
        question.kind(),
        question.text(),
        whole,
        question.kind() == QuestionKind.SCALE
            ? marksOf(question, given, whole)
            : optionsOf(question, whole),
        question.kind() == QuestionKind.SCALE ? mean(given, whole) : null,
        null);
  }

  private static QuestionResult hidden(Question question, Integer whole, Hidden reason) {
    return new QuestionResult(
        question.id(), question.kind(), question.text(), whole, List.of(), null, reason);
  }

  private List<OptionResult> optionsOf(Question question, int whole) {
    return question.options().stream()
        .map(
            option -> {
              int count = options.getOrDefault(option.id(), 0);
              return new OptionResult(
                  option.id(),
                  null,
                  option.text(),
                  count,
                  Percentages.of(count, whole),
                  option.positive());
            })
        .toList();
  }

  private static List<OptionResult> marksOf(Question question, int[] given, int whole) {
    return IntStream.rangeClosed(1, Question.HIGHEST_MARK)
        .mapToObj(
            mark ->
                new OptionResult(
                    null,
                    mark,
                    label(question, mark),
                    given[mark - 1],
                    Percentages.of(given[mark - 1], whole),
                    mark >= Question.POSITIVE_MARK))
        .toList();
  }

  private static LocalizedName label(Question question, int mark) {
    if (mark == 1) {
      return question.lowLabel();
    }
    return mark == Question.HIGHEST_MARK ? question.highLabel() : null;
  }

  private static BigDecimal mean(int[] given, int whole) {
    int sum = IntStream.rangeClosed(1, given.length).map(mark -> mark * given[mark - 1]).sum();
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
  }
}
