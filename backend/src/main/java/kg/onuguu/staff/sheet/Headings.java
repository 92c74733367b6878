package kg.onuguu.staff.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<Integer, StaffColumn> columns,
    Map<StaffColumn, String> texts,
    List<String> ignored,
    Set<StaffColumn> doubled) {

  /** A single word that happens to be a heading makes no row of headings. */
  private static final int FEWEST = 2;

  /** The headings in this row; empty when it has none, as a title above the table. */
  static Optional<Headings> in(SheetRow row, Vocabulary vocabulary) {
    Map<Integer, StaffColumn> columns = new java.util.TreeMap<>();
    Map<StaffColumn, String> texts = new EnumMap<>(StaffColumn.class);
    List<String> ignored = new ArrayList<>();
    Set<StaffColumn> doubled = java.util.EnumSet.noneOf(StaffColumn.class);
    for (SheetCell cell : row.cells()) {
      Optional<StaffColumn> column = vocabulary.column(cell.words());
      if (column.isEmpty()) {
        ignored.add(cell.words());
      } else if (texts.putIfAbsent(column.get(), cell.words()) == null) {
        columns.put(cell.column(), column.get());
      } else {
        doubled.add(column.get());
      }
    }
    dropYearsOfExperience(columns, texts, ignored);
    return columns.size() < FEWEST
        ? Optional.empty()
        : Optional.of(new Headings(columns, texts, ignored, doubled));
  }

  /** Both are in our own export; the year in which it began says the same and does not go stale. */
  private static void dropYearsOfExperience(
      Map<Integer, StaffColumn> columns, Map<StaffColumn, String> texts, List<String> ignored) {
    if (texts.containsKey(StaffColumn.EXPERIENCE_START_YEAR)
        && texts.containsKey(StaffColumn.EXPERIENCE_YEARS)) {
      columns.values().remove(StaffColumn.EXPERIENCE_YEARS);
      ignored.add(texts.remove(StaffColumn.EXPERIENCE_YEARS));
    }
  }

  boolean has(StaffColumn column) {
    return texts.containsKey(column);
  }

  /** Rows can be told apart: by personnel number or by name. */
  boolean identify() {
    return has(StaffColumn.PERSONNEL_NUMBER)
        || has(StaffColumn.LAST_NAME) && has(StaffColumn.FIRST_NAME);
  }

  /** The place of a field in a row; the row itself when the file has no such column. */
  ImportErrors.Cell cell(int row, String field) {
    for (Map.Entry<Integer, StaffColumn> entry : columns.entrySet()) {
      if (entry.getValue().field().equals(field)) {
        return cell(row, entry.getKey());
      }
    }
    return new ImportErrors.Cell(row, -1, null, field);
  }

  ImportErrors.Cell cell(int row, int column) {
    StaffColumn meaning = columns.get(column);
    return new ImportErrors.Cell(row, column, texts.get(meaning), meaning.field());
  }
}
