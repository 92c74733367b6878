package kg.onuguu.shared.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.api.model.ImportError;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/**
 * Everything that is wrong in a file, by row and column, in the language of the caller. What every
 * import may say stands in the messages of spreadsheets, the rest in the bundle of the register.
 */
public final class ImportErrors {
  private static final String GENERAL = "sheet";

  /** More than anybody corrects by hand; the count goes on. */
  private static final int MOST = 10_000;

  private static final Comparator<String> COLUMNS =
      Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder());
  private static final Comparator<ImportError> READING =
      Comparator.comparing(
              ImportError::getRow, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
          .thenComparing(ImportError::getColumn, Comparator.nullsFirst(COLUMNS));

  private final Language language;
  private final String bundle;
  private final List<ImportError> errors = new ArrayList<>();
  private int count;

  /**
   * @param bundle the messages of the register that is imported
   */
  public ImportErrors(Language language, String bundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** Where in the file. */
  public record Cell(int row, int column, String header, String field) {}

  public void at(Cell cell, String code, Map<String, ?> params) {
    add(cell, code, params, text(code, params));
  }

  /** A broken rule of the register. */
  public void at(Cell cell, Violation violation) {
    String words =
        Messages.of(violation.bundle())
            .text(language, "error." + violation.code(), violation.params());
    add(cell, violation.code(), violation.params(), words);
  }

  /** Of the file as a whole. */
  public void atFile(String code, Map<String, ?> params) {
    add(null, code, params, text(code, params));
  }

  private String text(String code, Map<String, ?> params) {
    String key = "error." + code;
    Messages own = Messages.of(bundle);
    return (own.has(key) ? own : Messages.of(GENERAL)).text(language, key, params);
  }

  private void add(Cell cell, String code, Map<String, ?> params, String message) {
    if (++count > MOST) {
      return;
    }
    ImportError error = new ImportError().code(code).message(message);
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

  public boolean isEmpty() {
    return count == 0;
  }

  public int count() {
    return count;
  }

  /** From top to bottom and from left to right; what concerns the whole file comes first. */
  public List<ImportError> list() {
    return errors.stream().sorted(READING).toList();
  }

  /** The same as a problem: one violation a cell. */
  public ProblemException refusal() {
    List<Violation> violations = list().stream().map(ImportErrors::violation).toList();
    return new ProblemException(ProblemType.RULE_BROKEN, violations)
        .because(GENERAL, "import_refused", Map.of());
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
