package kg.onuguu.staff.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.api.model.ImportError;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.sheet.SheetRow;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.staff.StaffRules;

/** Everything that is wrong in a file, by row and column, in the language of the caller. */
final class ImportErrors {
  /** More than anybody corrects by hand; the count goes on. */
  private static final int MOST = 10_000;

  private static final Comparator<String> COLUMNS =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());
  private static final Comparator<ImportError> READING =
      Comparator.comparing(
              ImportError::getRow, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
          .thenComparing(ImportError::getColumn, Comparator.nullsFirst(COLUMNS));

  private final Language language;
  private final List<ImportError> errors = new ArrayList<>();
  private int count;

  ImportErrors(Language language) {
    this.language = language;
  }

  /** Where in the file. */
  record Cell(int row, int column, String header, String field) {}

  void at(Cell cell, String code, Map<String, ?> params) {
    add(cell, code, params, Vocabulary.BUNDLE);
  }

  /** A broken rule of the register. */
  void at(Cell cell, Violation violation) {
    add(cell, violation.code(), violation.params(), StaffRules.MESSAGES);
  }

  /** Of the file as a whole. */
  void atFile(String code, Map<String, ?> params) {
    add(null, code, params, Vocabulary.BUNDLE);
  }

  private void add(Cell cell, String code, Map<String, ?> params, String bundle) {
    if (++count > MOST) {
      return;
    }
    ImportError error =
        new ImportError()
            .code(code)
            .message(Messages.of(bundle).text(language, "error." + code, params));
    if (!params.isEmpty()) {
      error.params(
          params.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString())));
    }
    if (cell != null) {
      error.row(cell.row()).field(cell.field());
      if (cell.column() >= 0) {
        error.column(SheetRow.letters(cell.column())).header(cell.header());
      }
    }
    errors.add(error);
  }

  boolean isEmpty() {
    return count == 0;
  }

  int count() {
    return count;
  }

  /** From top to bottom and from left to right; what concerns the whole file comes first. */
  List<ImportError> list() {
    return errors.stream().sorted(READING).toList();
  }

  /** The same as a problem: one violation a cell. */
  ProblemException refusal() {
    List<Violation> violations = list().stream().map(ImportErrors::violation).toList();
    return new ProblemException(ProblemType.RULE_BROKEN, violations)
        .because(StaffRules.MESSAGES, "import_refused", Map.of());
  }

  private static Violation violation(ImportError error) {
    String pointer = error.getRow() == null ? "" : "/" + error.getRow() + "/" + error.getField();
    Violation violation = Violation.at(pointer, error.getCode());
    if (error.getParams() != null) {
      for (Map.Entry<String, String> param : error.getParams().entrySet()) {
        violation = violation.with(param.getKey(), param.getValue());
      }
    }
    return violation
        .with("row", error.getRow())
        .with("column", error.getColumn())
        .with("header", error.getHeader())
        .saying(error.getMessage());
  }
}
