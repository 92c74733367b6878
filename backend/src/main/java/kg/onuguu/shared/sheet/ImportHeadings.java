package kg.onuguu.shared.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a file means what.
 *
 * @param columns by the number of the column in the file, from 0
 * @param texts headings as the file has them
 * @param ignored headings that mean nothing to the import
 * @param doubled columns that the file has twice
 */
public record ImportHeadings<C extends Enum<C> & ImportColumn>(
    Map<Integer, C> columns, Map<C, String> texts, List<String> ignored, Set<C> doubled) {

  /**
   * The headings in this row; empty when it has none, as a title above the table.
   *
   * @param fewest a word or two that happen to be headings make no row of headings
   */
  public static <C extends Enum<C> & ImportColumn> Optional<ImportHeadings<C>> in(
      SheetRow row, SheetVocabulary<C> vocabulary, int fewest) {
    Map<Integer, C> columns = new TreeMap<>();
    Map<C, String> texts = new EnumMap<>(vocabulary.columns());
    List<String> ignored = new ArrayList<>();
    Set<C> doubled = EnumSet.noneOf(vocabulary.columns());
    for (SheetCell cell : row.cells()) {
      Optional<C> column = vocabulary.column(cell.words());
      if (column.isEmpty()) {
        ignored.add(cell.words());
      } else if (texts.putIfAbsent(column.get(), cell.words()) == null) {
        columns.put(cell.column(), column.get());
      } else {
        doubled.add(column.get());
      }
    }
    return columns.size() < fewest
        ? Optional.empty()
        : Optional.of(new ImportHeadings<>(columns, texts, ignored, doubled));
  }

  public boolean has(C column) {
    return texts.containsKey(column);
  }

  /** Takes a column as one that means nothing. */
  public void ignore(C column) {
    columns.values().remove(column);
    ignored.add(texts.remove(column));
  }

  public void reportDoubled(ImportErrors errors) {
    doubled.forEach(column -> errors.atFile("doubled_column", Map.of("header", texts.get(column))));
  }

  /** The place of a field in a row; the row itself when the file has no such column. */
  public ImportErrors.Cell cell(int row, String field) {
    for (Map.Entry<Integer, C> entry : columns.entrySet()) {
      if (entry.getValue().field().equals(field)) {
        return cell(row, entry.getKey());
      }
    }
    return new ImportErrors.Cell(row, -1, null, field);
  }

  ImportErrors.Cell cell(int row, int column) {
    C meaning = columns.get(column);
    return new ImportErrors.Cell(row, column, texts.get(meaning), meaning.field());
  }
}
