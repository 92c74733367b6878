package kg.onuguu.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.LocalizedName;

/** What a survey may not be, and what it needs before anybody answers it. */
public final class SurveyRules {
  public static final String BUNDLE = "survey";
  public static final String RULE = "R-062";

  private static final int FEWEST_OPTIONS = 2;
  private static final int LONGEST_TERM_DAYS = 366;
  private static final Pattern CRITERION = Pattern.compile("[0-9A-Za-z]{1,4}(\\.[0-9]{1,2}){1,2}");

  private SurveyRules() {}

  static void checkContent(SurveyContent content) {
    List<Violation> wrong = new ArrayList<>();
    if (content.title().ky() == null) {
      wrong.add(at("/title/ky", "title_missing"));
    }
    checkCriteria(content.criteria(), wrong);
    refuse(wrong);
  }

  /** A code that is no code, or that stands there twice. */
  static void checkCriteria(List<String> criteria, List<Violation> wrong) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < criteria.size(); i++) {
      if (!CRITERION.matcher(criteria.get(i)).matches()) {
        wrong.add(at("/criteria/" + i, "unknown_criterion"));
      } else if (!seen.add(criteria.get(i))) {
        wrong.add(at("/criteria/" + i, "criterion_twice"));
      }
    }
  }

  /** Everything that is missing before the first answer may come. */
  static void checkComplete(List<Question> questions, List<Violation> wrong) {
    if (questions.isEmpty()) {
      wrong.add(at("/questions", "no_questions"));
    }
    for (int i = 0; i < questions.size(); i++) {
      checkComplete(questions.get(i), i, wrong);
    }
  }

  private static void checkComplete(Question question, int index, List<Violation> wrong) {
    String place = "/questions/" + index;
    int number = index + 1;
    if (isEmpty(question.text())) {
      wrong.add(at(place + "/text", "question_text_missing").with("number", number));
    }
    if (!question.kind().hasOptions()) {
      return;
    }
    if (question.options().size() < FEWEST_OPTIONS) {
      wrong.add(at(place + "/options", "options_missing").with("number", number));
    }
    for (int i = 0; i < question.options().size(); i++) {
      if (isEmpty(question.options().get(i).text())) {
        wrong.add(
            at(place + "/options/" + i + "/text", "option_text_missing").with("number", number));
      }
    }
  }

  static void checkTerm(SurveyTerm term, LocalDate today, List<Violation> wrong) {
    if (term.closesOn().isBefore(today)) {
      wrong.add(at("/closesOn", "ends_in_past").with("today", today));
    } else if (term.closesOn().isBefore(term.opensOn())) {
      wrong.add(at("/closesOn", "ends_before_open"));
    } else if (term.opensOn().plusDays(LONGEST_TERM_DAYS).isBefore(term.closesOn())) {
      wrong.add(at("/closesOn", "open_too_long").with("max", LONGEST_TERM_DAYS));
    }
  }

  static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).rule(RULE).from(BUNDLE);
  }

  static void refuse(List<Violation> wrong) {
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  /** 409 with the sentence {@code detail.<reason>} of the bundle. */
  public static ProblemException impossible(String reason) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .rule(RULE)
        .because(BUNDLE, reason, Map.of());
  }

  private static boolean isEmpty(LocalizedName text) {
    return text == null || text.ky() == null;
  }
}
