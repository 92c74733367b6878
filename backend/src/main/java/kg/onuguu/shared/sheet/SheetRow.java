package kg.onuguu.shared.sheet;

import java.util.List;

/**
 * A row with data.
 *
 * @param number as the program shows it, from 1
 * @param cells those that are there, from left to right
 */
public record SheetRow(int number, List<SheetCell> cells) {

  public SheetRow {
    cells = List.copyOf(cells);
  }

  /** The letters of a column, counted from 0: A, B … Z, AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}
