package kg.onuguu.shared.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a file that is being written, from top to bottom. */
public final class SheetPage {
  private static final int ROWS_IN_MEMORY = 1000;
  private static final String DATE = "dd.mm.yyyy";
  private static final String SHADE = "E8EEF4";

  private final Worksheet sheet;
  private int row;

  SheetPage(Worksheet sheet, List<SheetHeading> headings) {
    this.sheet = sheet;
    for (int column = 0; column < headings.size(); column++) {
      sheet.width(column, headings.get(column).width());
      text(column, headings.get(column).text());
      sheet.style(0, column).bold().wrapText(true).fillColor(SHADE).set();
    }
    sheet.freezePane(0, 1);
    sheet.repeatRows(0);
    row = 1;
  }

  /**
   * Adds a row: texts, whole and decimal numbers and dates; null leaves the cell empty, because
   * unknown is not zero.
   */
  public SheetPage add(List<?> values) {
    write(values);
    row++;
    if (row % ROWS_IN_MEMORY == 0) {
      flush();
    }
    return this;
  }

  /** The same in bold, for totals. */
  public SheetPage addBold(List<?> values) {
    write(values);
    for (int column = 0; column < values.size(); column++) {
      sheet.style(row, column).bold().set();
    }
    row++;
    return this;
  }

  /** An empty row. */
  public SheetPage skip() {
    row++;
    return this;
  }

  /** Offers these values, which stand in a column of another page, below the heading. */
  public SheetPage choices(int column, SheetPage from, int fromColumn, int count) {
    sheet
        .range(1, column, ROWS_IN_MEMORY - 1, column)
        .validateWithList(from.sheet.range(1, fromColumn, count, fromColumn))
        .showErrorMessage(false);
    return this;
  }

  private void write(List<?> values) {
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value instanceof LocalDate date) {
        sheet.value(row, column, date);
        sheet.style(row, column).format(DATE).set();
      } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
        sheet.value(row, column, (Number) value);
      } else if (value != null) {
        text(column, value.toString());
      }
    }
  }

  private void text(int column, String text) {
    sheet.value(row, column, InertText.of(text));
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
