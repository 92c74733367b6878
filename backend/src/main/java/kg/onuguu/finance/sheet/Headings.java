package kg.onuguu.finance.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kg.onuguu.shared.sheet.ImportErrors;
import kg.onuguu.shared.sheet.SheetCell;
import kg.onuguu.shared.sheet.SheetRow;

/**
 * Which column of a file means what.
 *
 * @param columns by the number of the column in the file, from 0
 * @param texts headings as the file has them
 * @param ignored headings that mean nothing to the import
 * @param doubled columns that the file has twice
 */
record Headings(
    Map<Integer, FinanceColumn> columns,
    Map<FinanceColumn, String> texts,
    List<String> ignored,
    Set<FinanceColumn> doubled) {

  /** A single word that happens to be a heading makes no row of headings. */
  private static final int FEWEST = 3;

  /** Without these no row can be understood. */
  private static final Set<FinanceColumn> NEEDED =
      EnumSet.of(
          FinanceColumn.TYPE, FinanceColumn.SOURCE, FinanceColumn.CATEGORY, FinanceColumn.PURPOSE);

  /** The headings in this row; empty when it has none, as a title above the table. */
  static Optional<Headings> in(SheetRow row, Vocabulary vocabulary) {
    Map<Integer, FinanceColumn> columns = new TreeMap<>();
    Map<FinanceColumn, String> texts = new EnumMap<>(FinanceColumn.class);
    List<String> ignored = new ArrayList<>();
    Set<FinanceColumn> doubled = EnumSet.noneOf(FinanceColumn.class);
    for (SheetCell cell : row.cells()) {
      Optional<FinanceColumn> column = vocabulary.column(cell.words());
      if (column.isEmpty()) {
        ignored.add(cell.words());
      } else if (texts.putIfAbsent(column.get(), cell.words()) == null) {
        columns.put(cell.column(), column.get());
      } else {
        doubled.add(column.get());
      }
    }
    return columns.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new Headings(columns, texts, ignored, doubled));
  }

  /** Columns that the file would need and has not. */
  List<FinanceColumn> missing() {
    return NEEDED.stream().filter(column -> !texts.containsKey(column)).toList();
  }

  /** The place of a field in a row; the row itself when the file has no such column. */
  ImportErrors.Cell cell(int row, String field) {
    for (Map.Entry<Integer, FinanceColumn> entry : columns.entrySet()) {
      if (entry.getValue().field().equals(field)) {
        return cell(row, entry.getKey());
      }
    }
    return new ImportErrors.Cell(row, -1, null, field);
  }

  ImportErrors.Cell cell(int row, int column) {
    FinanceColumn meaning = columns.get(column);
    return new ImportErrors.Cell(row, column, texts.get(meaning), meaning.field());
  }
}
