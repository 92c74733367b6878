package kg.onuguu.finance.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.onuguu.shared.sheet.ImportErrors;
import kg.onuguu.shared.sheet.SheetCell;
import kg.onuguu.shared.sheet.SheetRow;

/** Turns the cells of a row into values, and names each cell that is none. */
final class RowParser {
  /** How tables say that nothing is known. */
  private static final Set<String> NO_DATA = Set.of("-", "–", "—");

  private final Vocabulary vocabulary;
  private final ImportErrors errors;

  RowParser(Vocabulary vocabulary, ImportErrors errors) {
    this.vocabulary = vocabulary;
    this.errors = errors;
  }

  /**
   * What the cells of a row say.
   *
   * @param wrong fields whose cells could not be read
   */
  record Cells(int row, Map<FinanceColumn, Object> values, Set<String> wrong) {}

  /** The cells that hold something; those that are wrong are reported and left out. */
  Cells parse(SheetRow row, Headings headings) {
    Map<FinanceColumn, Object> values = new EnumMap<>(FinanceColumn.class);
    Set<String> wrong = new HashSet<>();
    for (SheetCell cell : row.cells()) {
      FinanceColumn column = headings.columns().get(cell.column());
      if (column != null && !NO_DATA.contains(cell.words())) {
        Object value = value(cell, column, headings.cell(row.number(), cell.column()));
        if (value == null) {
          wrong.add(column.field());
        } else {
          values.put(column, value);
        }
      }
    }
    return new Cells(row.number(), values, wrong);
  }

  private Object value(SheetCell cell, FinanceColumn column, ImportErrors.Cell place) {
    if (cell.kind() == SheetCell.Kind.FORMULA) {
      return wrong(place, "formula", Map.of());
    }
    if (cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.BOOLEAN) {
      return wrong(place, "error_value", Map.of());
    }
    return switch (column.kind()) {
      case TEXT -> text(cell, column, place);
      case DATE -> orWrong(cell.date(), place, "date", Map.of());
      case INTEGER -> integer(cell, column, place);
      case DECIMAL -> orWrong(cell.number(), place, "number", Map.of());
      case CODE ->
          orWrong(vocabulary.code(column.set(), cell.words()), place, "unknown_value", Map.of());
    };
  }

  private String text(SheetCell cell, FinanceColumn column, ImportErrors.Cell place) {
    String words = cell.words();
    return words.length() <= column.most()
        ? words
        : wrong(place, "too_long", Map.of("max", column.most()));
  }

  private Integer integer(SheetCell cell, FinanceColumn column, ImportErrors.Cell place) {
    Optional<BigDecimal> number = cell.number().filter(n -> n.scale() <= 0 && n.signum() >= 0);
    if (number.isEmpty()) {
      return wrong(place, "integer", Map.of());
    }
    return number.get().compareTo(BigDecimal.valueOf(column.most())) > 0
        ? wrong(place, "too_large", Map.of("max", column.most()))
        : (Integer) number.get().intValue();
  }

  private <T> T orWrong(
      Optional<T> value, ImportErrors.Cell place, String code, Map<String, ?> params) {
    return value.isPresent() ? value.get() : wrong(place, code, params);
  }

  private <T> T wrong(ImportErrors.Cell place, String code, Map<String, ?> params) {
    errors.at(place, code, params);
    return null;
  }
}
