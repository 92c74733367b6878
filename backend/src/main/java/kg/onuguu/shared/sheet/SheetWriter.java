package kg.onuguu.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes an XLSX file. Texts that could run as formulas are made inert, whatever they are:
 *
 * <pre>
 * try (SheetWriter book = new SheetWriter()) {
 *   SheetPage page = book.page("Кызматкерлер", List.of(new SheetHeading("Аты", 20)));
 *   page.add(List.of("Айзада"));
 *   return book.bytes();
 * }
 * </pre>
 */
public final class SheetWriter implements AutoCloseable {
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int LONGEST_NAME = 31;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Workbook book = new Workbook(out, "Onuguu", "1.0");

  /** A new sheet; the name is cut to what the format allows. */
  public SheetPage page(String name, List<SheetHeading> headings) {
    String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return new SheetPage(
        book.newWorksheet(allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()))),
        headings);
  }

  /** The finished file; nothing can be added afterwards. */
  public byte[] bytes() {
    try {
      book.finish();
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Override
  public void close() {
    try {
      book.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
