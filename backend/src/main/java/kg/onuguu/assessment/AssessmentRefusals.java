package kg.onuguu.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.AssessmentDocument;
import kg.onuguu.api.model.AssessmentIndicator;
import kg.onuguu.api.model.AssessmentStep;
import kg.onuguu.api.model.AssessmentStepKind;
import kg.onuguu.api.model.AssessmentUpdate;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** What may not be said of an assessment: 400 for what cannot be read, 422 for broken rules. */
public final class AssessmentRefusals {
  public static final String BUNDLE = "assessment";

  private static final String PROCEDURE = "R-141";
  private static final int LEAST_MARK = 1;
  private static final int BEST_MARK = 5;
  private static final int DECIMALS = 2;
  private static final BigDecimal LARGEST = new BigDecimal("1000000000");

  private AssessmentRefusals() {}

  static void check(AssessmentUpdate update, LocalDate today) {
    requireWords(update.getTopic(), "/topic");
    for (int i = 0; i < update.getIndicators().size(); i++) {
      requireWords(update.getIndicators().get(i).getName(), "/indicators/" + i + "/name");
    }
    List<Violation> broken = new ArrayList<>();
    if (update.getMethods().isEmpty()) {
      broken.add(at("/methods", "method_required", PROCEDURE));
    }
    steps(update.getSteps(), today, broken);
    for (int i = 0; i < update.getIndicators().size(); i++) {
      AssessmentIndicator indicator = update.getIndicators().get(i);
      String place = "/indicators/" + i;
      mark(place + "/mark", indicator.getMark(), broken);
      decimal(place + "/value", indicator.getValue(), broken);
      decimal(place + "/expected", indicator.getExpected(), broken);
    }
    AssessmentDocument document = update.getDocument();
    if (document != null) {
      past("/document/date", document.getDate(), today, PROCEDURE, broken);
      past("/document/informedOn", document.getInformedOn(), today, PROCEDURE, broken);
    }
    refuse(broken);
  }

  private static void steps(List<AssessmentStep> steps, LocalDate today, List<Violation> broken) {
    Set<AssessmentStepKind> seen = EnumSet.noneOf(AssessmentStepKind.class);
    for (int i = 0; i < steps.size(); i++) {
      AssessmentStep step = steps.get(i);
      if (!seen.add(step.getStep())) {
        broken.add(at("/steps/" + i + "/step", "duplicate", PROCEDURE));
      }
      past("/steps/" + i + "/doneOn", step.getDoneOn(), today, PROCEDURE, broken);
    }
  }

  /** an assessment ends with a report or a справка. */
  static void checkClosing(Assessment assessment) {
    List<Violation> broken = new ArrayList<>();
    if (assessment.getDocument().kind() == null) {
      broken.add(at("/document/kind", "document_required", PROCEDURE));
    }
    if (assessment.getDocument().date() == null) {
      broken.add(at("/document/date", "document_date_required", PROCEDURE));
    }
    refuse(broken);
  }

  /** the five-point scale. */
  public static void mark(String pointer, Integer mark, List<Violation> broken) {
    if (mark != null && (mark < LEAST_MARK || mark > BEST_MARK)) {
      broken.add(at(pointer, "mark_range", "R-144").with("min", LEAST_MARK).with("max", BEST_MARK));
    }
  }

  /** What has happened is not in the future. */
  public static void past(
      String pointer, LocalDate day, LocalDate today, String rule, List<Violation> broken) {
    if (day != null && day.isAfter(today)) {
      broken.add(at(pointer, "in_future", rule).with("today", today));
    }
  }

  private static void decimal(String pointer, BigDecimal number, List<Violation> broken) {
    if (number == null) {
      return;
    }
    if (number.abs().compareTo(LARGEST) >= 0) {
      broken.add(at(pointer, "too_large", null));
    } else if (number.stripTrailingZeros().scale() > DECIMALS) {
      broken.add(at(pointer, "two_decimals", null));
    }
  }

  /** 400 for a required text of spaces. */
  public static void requireWords(String text, String pointer) {
    if (text == null || text.isBlank()) {
      throw ProblemException.invalid(pointer, "not_blank");
    }
  }

  public static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(BUNDLE);
  }

  /** 422 with everything, if there is anything. */
  public static void refuse(List<Violation> broken) {
    if (!broken.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, broken);
    }
  }
}
