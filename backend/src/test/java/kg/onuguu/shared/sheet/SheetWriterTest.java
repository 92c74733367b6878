package kg.onuguu.shared.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** What we write, seen by a reader that is not ours. */
class SheetWriterTest {
  private static List<Row> rows(SheetWriter book) throws IOException {
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book.bytes()))) {
      return read.getFirstSheet().read();
    }
  }

  @Test
  void writesTextsNumbersDatesAndNothing() throws IOException {
    try (SheetWriter book = new SheetWriter()) {
      book.page("Ө/ң: [тизме] " + "я".repeat(40), List.of(new SheetHeading("Аты-жөнү", 30)))
          .add(Arrays.asList("Өзгөн", 42, null, LocalDate.of(2026, 8, 24)))
          .addBold(List.of("Бардыгы", 42));
      List<Row> rows = rows(book);
      assertEquals("Аты-жөнү", rows.get(0).getCellText(0));
      assertEquals("Өзгөн", rows.get(1).getCellText(0));
      assertEquals(42, rows.get(1).getCellAsNumber(1).orElseThrow().intValue());
      assertFalse(rows.get(1).hasCell(2) && rows.get(1).getCell(2).getType() != CellType.EMPTY);
      assertEquals(
          LocalDate.of(2026, 8, 24), rows.get(1).getCellAsDate(3).orElseThrow().toLocalDate());
      assertEquals("Бардыгы", rows.get(2).getCellText(0));
    }
  }

  /** Assurance 30: a text stays a text, also after it was saved as CSV. */
  @Test
  void nothingRuns() throws IOException {
    try (SheetWriter book = new SheetWriter()) {
      book.page("a", List.of(new SheetHeading("=1+1", 10)))
          .add(List.of("=HYPERLINK(\"x\")", "+996"));
      for (Row row : rows(book)) {
        row.stream()
            .forEach(
                cell -> {
                  assertEquals(CellType.STRING, cell.getType());
                  assertEquals('\'', cell.getText().charAt(0));
                });
      }
    }
  }

  /** More rows than are kept in memory. */
  @Test
  void longSheets() throws IOException {
    try (SheetWriter book = new SheetWriter()) {
      SheetPage page = book.page("a", List.of(new SheetHeading("n", 10)));
      for (int i = 1; i <= 2500; i++) {
        page.add(List.of(i));
      }
      List<Row> rows = rows(book);
      assertEquals(2501, rows.size());
      assertEquals("2500", rows.get(2500).getCellText(0));
    }
  }
}
