package kg.onuguu.shared.sheet;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first visible sheet of an XLSX file row by row, so that a hundred thousand rows need
 * the memory of one, and of the file's own texts. Our own walk over the XML: the reader of
 * fastexcel trusts a file, and one cell that says it stands in column ZZZZZZ, or has text number
 * two thousand million, takes all memory there is.
 */
public final class SheetReader {
  private static final String WORKBOOK = "/officeDocument";
  private static final String WORKSHEET = "/worksheet";
  private static final String SHARED_STRINGS = "/sharedStrings";

  private final SheetArchive archive;
  private final SheetLimits limits;
  private final SharedTexts texts;

  private SheetReader(SheetArchive archive, SheetLimits limits) {
    this.archive = archive;
    this.limits = limits;
    this.texts = new SharedTexts(limits.textBytes());
  }

  /**
   * Hands over each row that has data, from top to bottom. Refuses what is no XLSX with 415, what
   * is too large with 413, what is broken or dangerous with 422.
   */
  public static void read(byte[] file, SheetLimits limits, Consumer<SheetRow> rows) {
    try (SheetArchive archive = SheetArchive.open(file, limits)) {
      new SheetReader(archive, limits).read(rows);
    } catch (IOException | XMLStreamException broken) {
      throw SheetProblems.unreadable();
    }
  }

  /** Where the first sheet is, and how it counts days. */
  private record Workbook(String firstSheetId, boolean since1904) {}

  private void read(Consumer<SheetRow> rows) throws IOException, XMLStreamException {
    refuseMacros();
    String workbookPart = related("", "_rels/.rels", WORKBOOK, null);
    if (workbookPart == null) {
      throw SheetProblems.notASpreadsheet();
    }
    String relations = workbookPart.replaceFirst("([^/]*)$", "_rels/$1.rels");
    Workbook workbook = workbook(workbookPart);
    String sheet = related(workbookPart, relations, WORKSHEET, workbook.firstSheetId());
    String strings = related(workbookPart, relations, SHARED_STRINGS, null);
    if (sheet == null) {
      throw SheetProblems.unreadable();
    }
    if (strings != null) {
      readTexts(strings);
    }
    try (SheetXml xml = new SheetXml(archive.part(sheet))) {
      new RowReader(xml, texts, limits, workbook.since1904()).read(rows);
    }
  }

  private void refuseMacros() throws IOException, XMLStreamException {
    try (SheetXml xml = new SheetXml(archive.contentTypes())) {
      while (xml.next()) {
        String type = xml.starts("Override") ? xml.attribute("ContentType") : null;
        if (type != null && type.contains("macroEnabled")) {
          throw SheetProblems.unsafe();
        }
      }
    }
  }

  /** The name of the part with that kind of relation, and with that id unless it is null. */
  private String related(String from, String relations, String kind, String id)
      throws IOException, XMLStreamException {
    try (SheetXml xml = new SheetXml(archive.part(relations))) {
      while (xml.next()) {
        if (xml.starts("Relationship")
            && String.valueOf(xml.attribute("Type")).endsWith(kind)
            && (id == null || id.equals(xml.attribute("Id")))
            && !"External".equals(xml.attribute("TargetMode"))) {
          return resolve(from, String.valueOf(xml.attribute("Target")));
        }
      }
    }
    return null;
  }

  /** A target is relative to the part that names it, or starts at the root. */
  private static String resolve(String from, String target) {
    try {
      String path = new URI("/" + from).resolve(new URI(target)).getPath();
      if (path != null && path.startsWith("/")) {
        return path.substring(1);
      }
    } catch (URISyntaxException nonsense) {
      // the same as any other part that is not there
    }
    throw SheetProblems.unreadable();
  }

  private Workbook workbook(String part) throws IOException, XMLStreamException {
    boolean since1904 = false;
    try (SheetXml xml = new SheetXml(archive.part(part))) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          String value = xml.attribute("date1904");
          since1904 = "1".equals(value) || "true".equals(value);
        } else if (xml.starts("sheet")
            && !String.valueOf(xml.attribute("state")).endsWith("idden")) {
          String id = xml.attribute("id");
          return new Workbook(id == null ? "" : id, since1904);
        }
      }
    }
    throw SheetProblems.unreadable();
  }

  private void readTexts(String part) throws IOException, XMLStreamException {
    StringBuilder text = new StringBuilder();
    try (SheetXml xml = new SheetXml(archive.part(part))) {
      while (xml.next()) {
        if (xml.starts("si")) {
          text.setLength(0);
        } else if (xml.starts("rPh")) {
          xml.skip();
        } else if (xml.starts("t")) {
          xml.appendText(text);
        } else if (xml.ends("si")) {
          texts.add(text);
        }
      }
    }
  }
}
