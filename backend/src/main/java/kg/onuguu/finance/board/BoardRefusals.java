package kg.onuguu.finance.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Collects what is wrong with a record, so that one answer names it all. */
final class BoardRefusals {
  static final String BUNDLE = "financeboard";

  private final List<Violation> broken = new ArrayList<>();

  static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(BUNDLE);
  }

  static ProblemException conflict(String rule, String key, Map<String, Object> parameters) {
    return new ProblemException(ProblemType.CONFLICT).rule(rule).because(BUNDLE, key, parameters);
  }

  void addIf(boolean wrong, Violation violation) {
    if (wrong) {
      broken.add(violation);
    }
  }

  /** What has happened is not in the future. */
  void past(String pointer, LocalDate day, LocalDate today, String rule) {
    addIf(day.isAfter(today), at(pointer, "in_future", rule).with("today", today));
  }

  /** 422 with everything, if there is anything. */
  void throwIfAny() {
    if (!broken.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, broken);
    }
  }
}
