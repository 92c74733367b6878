package kg.onuguu.shared.sheet;

import java.util.Map;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** Why a file as a whole is refused. */
final class SheetProblems {
  private static final String MESSAGES = "sheet";

  private SheetProblems() {}

  /** 415: whatever its name says, it is no XLSX. */
  static ProblemException notASpreadsheet() {
    return new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE)
        .because(MESSAGES, "not_a_spreadsheet", Map.of());
  }

  /** 413: packed it was small enough, unpacked it would not be. */
  static ProblemException tooLarge() {
    return new ProblemException(ProblemType.PAYLOAD_TOO_LARGE)
        .because(MESSAGES, "too_large_unpacked", Map.of());
  }

  /** 422: cut off, or written by no spreadsheet program. */
  static ProblemException unreadable() {
    return broken("unreadable_file");
  }

  /** 422: macros or document types, which no table needs. */
  static ProblemException unsafe() {
    return broken("unsafe_file");
  }

  static ProblemException tooManyRows(int most) {
    return new ProblemException(
        ProblemType.RULE_BROKEN,
        Violation.at("", "too_many_rows").with("max", most).from(MESSAGES));
  }

  private static ProblemException broken(String code) {
    return new ProblemException(ProblemType.RULE_BROKEN, Violation.at("", code).from(MESSAGES));
  }
}
