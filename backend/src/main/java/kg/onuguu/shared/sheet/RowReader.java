package kg.onuguu.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** The rows of one sheet. */
final class RowReader {
  private static final int LAST_ROW = 1_048_576;
  private static final int LONGEST_LETTERS = 3;

  private final SheetXml xml;
  private final SharedTexts texts;
  private final SheetLimits limits;
  private final boolean since1904;
  private final StringBuilder value = new StringBuilder();

  private int row;
  private int column;
  private int rowsWithData;

  RowReader(SheetXml xml, SharedTexts texts, SheetLimits limits, boolean since1904) {
    this.xml = xml;
    this.texts = texts;
    this.limits = limits;
    this.since1904 = since1904;
  }

  void read(Consumer<SheetRow> rows) throws XMLStreamException {
    while (xml.next() && !xml.ends("sheetData")) {
      if (xml.starts("row")) {
        row = rowNumber(xml.attribute("r"));
        List<SheetCell> cells = cells();
        if (!cells.isEmpty()) {
          if (++rowsWithData > limits.rows()) {
            throw SheetProblems.tooManyRows(limits.rows() - 1);
          }
          rows.accept(new SheetRow(row, cells));
        }
      }
    }
  }

  /** Rows only go down; a file that says otherwise would make its errors point elsewhere. */
  private int rowNumber(String written) {
    int number = written == null ? row + 1 : integer(written);
    if (number <= row || number > LAST_ROW) {
      throw SheetProblems.unreadable();
    }
    return number;
  }

  private List<SheetCell> cells() throws XMLStreamException {
    List<SheetCell> cells = new ArrayList<>();
    column = -1;
    while (xml.next() && !xml.ends("row")) {
      if (xml.starts("c")) {
        int place = columnOf(xml.attribute("r"));
        if (place <= column) {
          throw SheetProblems.unreadable();
        }
        column = place;
        SheetCell cell = cell(xml.attribute("t"));
        if (place < limits.columns() && !cell.isBlank()) {
          cells.add(cell);
        }
      }
    }
    return cells;
  }

  private int columnOf(String reference) {
    if (reference == null) {
      return column + 1;
    }
    int number = 0;
    int letters = 0;
    while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
      char letter = reference.charAt(letters++);
      if (letters > LONGEST_LETTERS || letter < 'A' || letter > 'Z') {
        throw SheetProblems.unreadable();
      }
      number = number * 26 + letter - 'A' + 1;
    }
    if (letters == 0) {
      throw SheetProblems.unreadable();
    }
    return number - 1;
  }

  private SheetCell cell(String type) throws XMLStreamException {
    boolean formula = false;
    value.setLength(0);
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = true;
        xml.skip();
      } else if (xml.starts("v") || xml.starts("t")) {
        xml.appendText(value);
      } else if (xml.starts("rPh") || xml.starts("extLst")) {
        xml.skip();
      }
    }
    return new SheetCell(column, kind(type, formula), text(type), since1904);
  }

  private static SheetCell.Kind kind(String type, boolean formula) {
    if (formula) {
      return SheetCell.Kind.FORMULA;
    }
    return switch (type == null ? "n" : type) {
      case "n" -> SheetCell.Kind.NUMBER;
      case "s", "str", "inlineStr", "d" -> SheetCell.Kind.TEXT;
      case "b" -> SheetCell.Kind.BOOLEAN;
      case "e" -> SheetCell.Kind.ERROR;
      default -> throw SheetProblems.unreadable();
    };
  }

  private String text(String type) {
    boolean shared = "s".equals(type) && !value.isEmpty();
    return shared ? texts.get(integer(value.toString())) : value.toString();
  }

  private static int integer(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException nonsense) {
      throw SheetProblems.unreadable();
    }
  }
}
