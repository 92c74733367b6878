package kg.onuguu.survey.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.api.model.SurveyGivenAnswer;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.survey.Option;
import kg.onuguu.survey.Question;
import kg.onuguu.survey.QuestionKind;
import kg.onuguu.survey.SurveyRules;

/** Whether given answers belong to the questions of a survey, and whether none is missing. */
final class AnswerChecks {
  private final List<Question> questions;
  private final Map<UUID, Question> byId;
  private final List<Violation> wrong = new ArrayList<>();
  private final Set<UUID> answered = new HashSet<>();
  private final List<Choice> choices = new ArrayList<>();
  private final Map<UUID, String> texts = new HashMap<>();

  private AnswerChecks(List<Question> questions) {
    this.questions = questions;
    this.byId = questions.stream().collect(Collectors.toMap(Question::id, Function.identity()));
  }

  /** 422 with everything that is wrong. */
  static Filled check(List<Question> questions, List<SurveyGivenAnswer> given) {
    AnswerChecks checks = new AnswerChecks(questions);
    for (int i = 0; i < given.size(); i++) {
      checks.take(given.get(i), "/answers/" + i);
    }
    checks.demandAll();
    return checks.filled();
  }

  private void take(SurveyGivenAnswer answer, String place) {
    Question question = byId.get(answer.getQuestionId());
    if (question == null) {
      add(place + "/questionId", "unknown_question");
    } else if (!answered.add(question.id())) {
      add(place + "/questionId", "answered_twice");
    } else {
      take(question, answer, place);
    }
  }

  private void take(Question question, SurveyGivenAnswer answer, String place) {
    List<UUID> options = answer.getOptionIds() == null ? List.of() : answer.getOptionIds();
    String text = answer.getText() == null ? "" : answer.getText().strip();
    boolean foreign =
        (!options.isEmpty() && !question.kind().hasOptions())
            || (answer.getScale() != null && question.kind() != QuestionKind.SCALE)
            || (!text.isEmpty() && question.kind() != QuestionKind.TEXT);
    if (foreign) {
      add(place, "wrong_kind_of_answer");
    } else if (answer.getScale() != null) {
      choices.add(new Choice(question.id(), List.of(), answer.getScale()));
    } else if (!text.isEmpty()) {
      texts.put(question.id(), text);
    } else if (options.isEmpty()) {
      answered.remove(question.id());
    } else {
      choose(question, options, place + "/optionIds");
    }
  }

  private void choose(Question question, List<UUID> options, String place) {
    Set<UUID> known = question.options().stream().map(Option::id).collect(Collectors.toSet());
    Set<UUID> chosen = new HashSet<>(options);
    if (!known.containsAll(chosen)) {
      add(place, "unknown_option");
    } else if (question.kind() == QuestionKind.SINGLE && chosen.size() > 1) {
      add(place, "one_option_only");
    } else {
      choices.add(new Choice(question.id(), List.copyOf(chosen), null));
    }
  }

  private void demandAll() {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).required() && !answered.contains(questions.get(i).id())) {
        wrong.add(violation("/answers", "answer_required").with("number", i + 1));
      }
    }
    if (wrong.isEmpty() && answered.isEmpty()) {
      add("/answers", "nothing_answered");
    }
  }

  private Filled filled() {
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
    return new Filled(choices, texts);
  }

  private void add(String pointer, String code) {
    wrong.add(violation(pointer, code));
  }

  private static Violation violation(String pointer, String code) {
    return Violation.at(pointer, code).rule(SurveyRules.RULE).from(SurveyRules.BUNDLE);
  }
}
