package kg.onuguu.shared.sheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the cells of a row into values, and names each cell that is none. */
public final class ImportParser<C extends Enum<C> & ImportColumn> {
  /** How tables say that nothing is known. */
  private static final Set<String> NO_DATA = Set.of("-", "–", "—");

  private final SheetVocabulary<C> vocabulary;
  private final OwnCells<C> own;
  private final ImportErrors errors;

  /** Reads the cells of columns that are the register's own ({@link ImportColumn.Kind#OWN}). */
  public interface OwnCells<C> {
    /** The value, or what is wrong with the cell. */
    Read of(C column, SheetCell cell);
  }

  /**
   * @param value null when the cell is wrong
   * @param error the code of what is wrong, or null
   */
  public record Read(Object value, String error) {
    public static Read value(Object value) {
      return new Read(value, null);
    }

    public static Read wrong(String error) {
      return new Read(null, error);
    }
  }

  public ImportParser(SheetVocabulary<C> vocabulary, OwnCells<C> own, ImportErrors errors) {
    this.vocabulary = vocabulary;
    this.own = own;
    this.errors = errors;
  }

  /** For a register without columns of its own. */
  public ImportParser(SheetVocabulary<C> vocabulary, ImportErrors errors) {
    this(
        vocabulary,
        (column, cell) -> {
          throw new IllegalArgumentException(column.key());
        },
        errors);
  }

  /** The cells that hold something; those that are wrong are reported and left out. */
  public ImportedCells<C> parse(SheetRow row, ImportHeadings<C> headings) {
    Map<C, Object> values = new EnumMap<>(vocabulary.columns());
    Set<String> wrong = new HashSet<>();
    for (SheetCell cell : row.cells()) {
      C column = headings.columns().get(cell.column());
      if (column != null && !NO_DATA.contains(cell.words())) {
        Object value = value(cell, column, headings.cell(row.number(), cell.column()));
        if (value == null) {
          wrong.add(column.field());
        } else {
          values.put(column, value);
        }
      }
    }
    return new ImportedCells<>(row.number(), values, wrong);
  }

  private Object value(SheetCell cell, C column, ImportErrors.Cell place) {
    if (cell.kind() == SheetCell.Kind.FORMULA) {
      return wrong(place, "formula", Map.of());
    }
    if (cell.kind() == SheetCell.Kind.ERROR || cell.kind() == SheetCell.Kind.BOOLEAN) {
      return wrong(place, "error_value", Map.of());
    }
    return switch (column.shape().kind()) {
      case TEXT -> text(cell, column, place);
      case DATE -> orWrong(cell.date(), place, "date");
      case INTEGER -> integer(cell, column, place);
      case DECIMAL -> orWrong(cell.number(), place, "number");
      case CODE -> orWrong(vocabulary.code(column.set(), cell.words()), place, "unknown_value");
      case OWN -> own(own.of(column, cell), place);
    };
  }

  private String text(SheetCell cell, C column, ImportErrors.Cell place) {
    int most = column.shape().most();
    String words = cell.words();
    return words.length() <= most ? words : wrong(place, "too_long", Map.of("max", most));
  }

  private Integer integer(SheetCell cell, C column, ImportErrors.Cell place) {
    int most = column.shape().most();
    Optional<BigDecimal> number = cell.number().filter(n -> n.scale() <= 0 && n.signum() >= 0);
    if (number.isEmpty()) {
      return wrong(place, "integer", Map.of());
    }
    return number.get().compareTo(BigDecimal.valueOf(most)) > 0
        ? wrong(place, "too_large", Map.of("max", most))
        : (Integer) number.get().intValue();
  }

  private Object own(Read read, ImportErrors.Cell place) {
    return read.error() == null ? read.value() : wrong(place, read.error(), Map.of());
  }

  private <T> T orWrong(Optional<T> value, ImportErrors.Cell place, String code) {
    return value.isPresent() ? value.get() : wrong(place, code, Map.of());
  }

  private <T> T wrong(ImportErrors.Cell place, String code, Map<String, ?> params) {
    errors.at(place, code, params);
    return null;
  }
}
