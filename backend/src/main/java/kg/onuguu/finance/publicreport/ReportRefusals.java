package kg.onuguu.finance.publicreport;

import java.util.Map;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/** Why a report cannot be published. */
final class ReportRefusals {
  static final String RULE = "R-128";
  private static final String BUNDLE = "finance_report";

  private ReportRefusals() {}

  /** What is not over would be published with half of its money. */
  static ProblemException running(ReportPeriod period) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .rule(RULE)
        .because(BUNDLE, "running", Map.of("last", period.last()));
  }

  /** A new edition that says the same would only make people look for the difference. */
  static ProblemException unchanged(int edition) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .rule(RULE)
        .because(BUNDLE, "unchanged", Map.of("edition", edition));
  }

  static ProblemException reasonNeeded() {
    return ProblemException.broken(
        RULE, "/correctionReason", "correction_reason_needed", BUNDLE, Map.of());
  }

  /** The reason is for everybody to read. */
  static ProblemException reasonNamesPerson() {
    return ProblemException.broken(
        RULE, "/correctionReason", "reason_names_person", BUNDLE, Map.of());
  }
}
