package kg.onuguu.shared.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** Spreadsheets from outside: what honest programs write is read, anything else is refused. */
class SheetReaderTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final SheetLimits SMALL = new SheetLimits(20, MEGABYTE, 100, 3, 5);

  private static List<SheetRow> read(byte[] file, SheetLimits limits) {
    List<SheetRow> rows = new ArrayList<>();
    SheetReader.read(file, limits, rows::add);
    return rows;
  }

  private static List<SheetRow> read(RawSheet file) {
    return read(file.bytes(), SMALL);
  }

  private static void assertRefused(ProblemType type, String code, byte[] file) {
    ProblemException refused = assertThrows(ProblemException.class, () -> read(file, SMALL));
    assertEquals(type, refused.type());
    if (code != null) {
      assertEquals(code, refused.violations().get(0).code());
    }
  }

  private static void assertUnreadable(RawSheet file) {
    assertRefused(ProblemType.RULE_BROKEN, "unreadable_file", file.bytes());
  }

  @Test
  void readsWhatTheWriterWrites() {
    byte[] file;
    try (SheetWriter book = new SheetWriter()) {
      book.page("Барак", List.of(new SheetHeading("Аты", 10), new SheetHeading("Күнү", 10)))
          .add(List.of("Айзада", LocalDate.of(2026, 8, 24)))
          .skip()
          .add(Arrays.asList(null, new BigDecimal("22.5")));
      file = book.bytes();
    }
    List<SheetRow> rows = read(file, SMALL);
    assertEquals(List.of(1, 2, 4), rows.stream().map(SheetRow::number).toList());
    assertEquals("Аты", rows.get(0).cells().get(0).words());
    assertEquals("Айзада", rows.get(1).cells().get(0).words());
    assertEquals(Optional.of(LocalDate.of(2026, 8, 24)), rows.get(1).cells().get(1).date());
    assertEquals(1, rows.get(2).cells().size());
    assertEquals(1, rows.get(2).cells().get(0).column());
    assertEquals(Optional.of(new BigDecimal("22.5")), rows.get(2).cells().get(0).number());
  }

  @Test
  void everyKindOfCell() {
    List<SheetCell> cells =
        read(RawSheet.of(
                "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><r><t>и</t>"
                    + "</r><rPh><t>жок</t></rPh><r><t>й</t></r></is></c><c r=\"C7\"><f>1+1</f>"
                    + "<v>2</v></c><c r=\"D7\" t=\"b\"><v>1</v></c><c r=\"E7\" t=\"e\">"
                    + "<v>#N/A</v></c><c r=\"F7\"><v>6</v></c></row>"))
            .get(0)
            .cells();
    assertEquals(
        List.of(
            SheetCell.Kind.TEXT,
            SheetCell.Kind.TEXT,
            SheetCell.Kind.FORMULA,
            SheetCell.Kind.BOOLEAN,
            SheetCell.Kind.ERROR),
        cells.stream().map(SheetCell::kind).toList());
    assertEquals("бир", cells.get(0).words());
    assertEquals("ий", cells.get(1).words());
  }

  @Test
  void hiddenSheetsAreNotTheFirst() {
    RawSheet file = RawSheet.of("<row><c><v>5</v></c></row>");
    file.part(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><workbookPr date1904=\"1\"/><sheets><sheet name=\"h\""
            + " state=\"hidden\" r:id=\"none\"/><sheet name=\"a\" r:id=\"rId1\"/></sheets>"
            + "</workbook>");
    SheetCell cell = read(file).get(0).cells().get(0);
    assertTrue(cell.since1904());
    assertEquals(Optional.of(LocalDate.of(1904, 1, 6)), cell.date());
  }

  @Test
  void otherFilesAreNoSpreadsheets() {
    byte[] oldExcel = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
    for (byte[] file :
        List.of(
            new byte[0],
            "PK".getBytes(StandardCharsets.US_ASCII),
            "Аты;Жөнү".getBytes(StandardCharsets.UTF_8),
            oldExcel,
            RawSheet.of("").without("[Content_Types].xml").bytes(),
            RawSheet.of("").part("_rels/.rels", "<Relationships/>").bytes())) {
      assertRefused(ProblemType.UNSUPPORTED_MEDIA_TYPE, null, file);
    }
  }

  @Test
  void brokenFiles() {
    byte[] whole = RawSheet.of("<row/>").bytes();
    assertRefused(
        ProblemType.RULE_BROKEN, "unreadable_file", Arrays.copyOf(whole, whole.length / 2));
    assertUnreadable(RawSheet.of("<row><c></row>"));
    assertUnreadable(RawSheet.of("").without("xl/worksheets/sheet1.xml"));
    assertUnreadable(RawSheet.of("<row r=\"3\"/><row r=\"2\"/>"));
    assertUnreadable(RawSheet.of("<row r=\"x\"/>"));
    assertUnreadable(RawSheet.of("<row><c r=\"B1\"/><c r=\"A1\"/></row>"));
  }

  /** Each of these takes all memory in the reader of fastexcel. */
  @Test
  void numbersThatAskForAllMemory() {
    assertUnreadable(RawSheet.of("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"));
    assertUnreadable(RawSheet.of("<row><c t=\"s\"><v>2000000000</v></c></row>"));
    assertUnreadable(RawSheet.of("<row r=\"2000000000\"/>"));
    assertUnreadable(RawSheet.of("<row><c t=\"" + "x".repeat(100_000) + "\"/></row>"));
    assertUnreadable(RawSheet.of("<row>" + "<a>".repeat(200) + "</row>"));
    assertUnreadable(
        RawSheet.of(
            "<row><c t=\"inlineStr\"><is><t>" + "я".repeat(40_000) + "</t></is></c></row>"));
  }

  /** Assurance 26. */
  @Test
  void noDocumentTypesAndNoEntities() {
    String entity = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
    assertRefused(
        ProblemType.RULE_BROKEN,
        "unsafe_file",
        RawSheet.of("")
            .part(
                "xl/worksheets/sheet1.xml",
                entity
                    + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>"
                    + "</sheetData></worksheet>")
            .bytes());
    assertRefused(
        ProblemType.RULE_BROKEN,
        "unsafe_file",
        RawSheet.of("<row/>").part("xl/sharedStrings.xml", entity + "<sst/>").bytes());
  }

  @Test
  void noMacros() {
    assertRefused(
        ProblemType.RULE_BROKEN,
        "unsafe_file",
        RawSheet.of("").part("xl/vbaProject.bin", new byte[10]).bytes());
    assertRefused(
        ProblemType.RULE_BROKEN,
        "unsafe_file",
        RawSheet.of("")
            .part(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd"
                    + ".ms-excel.sheet.macroEnabled.main+xml\"/></Types>")
            .bytes());
  }

  /** Assurance 25: by what the directory says, before a byte is unpacked. */
  @Test
  void bombsAreRefusedBeforeTheyAreUnpacked() {
    SheetLimits roomy = new SheetLimits(20, 100L * MEGABYTE, 100, 3, 5);
    byte[] bomb = RawSheet.of("<row/>").part("xl/bomb.xml", new byte[5 * MEGABYTE]).bytes();
    assertEquals(
        ProblemType.PAYLOAD_TOO_LARGE,
        assertThrows(ProblemException.class, () -> read(bomb, roomy)).type());
    assertRefused(
        ProblemType.PAYLOAD_TOO_LARGE,
        null,
        RawSheet.of("<row/>").part("xl/media.bin", noise(2 * MEGABYTE)).bytes());
    RawSheet crowded = RawSheet.of("<row/>");
    for (int i = 0; i < 20; i++) {
      crowded.part("xl/" + i, new byte[1]);
    }
    assertRefused(ProblemType.PAYLOAD_TOO_LARGE, null, crowded.bytes());
  }

  /** The directory says ten bytes, the part has two million. */
  @Test
  void aDirectoryThatLiesHelpsNobody() {
    byte[] file = RawSheet.of("<row/>" + " ".repeat(2 * MEGABYTE)).bytes();
    ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int changed = 0;
    for (int i = 0; i + 46 < file.length; i++) {
      if (zip.getInt(i) == 0x02014b50 && zip.getInt(i + 24) > MEGABYTE) {
        zip.putInt(i + 24, 10);
        changed++;
      }
    }
    assertEquals(1, changed);
    ProblemException refused = assertThrows(ProblemException.class, () -> read(file, SMALL));
    assertTrue(refused.type().status() < 500);
  }

  @Test
  void tooManyRows() {
    String row = "<row><c><v>1</v></c></row>";
    assertEquals(3, read(RawSheet.of(row.repeat(3) + "<row/>".repeat(10))).size());
    assertRefused(ProblemType.RULE_BROKEN, "too_many_rows", RawSheet.of(row.repeat(4)).bytes());
  }

  /** Columns beyond the limit are not read, so that they cost nothing. */
  @Test
  void farColumnsAreLeftOut() {
    List<SheetCell> cells =
        read(RawSheet.of("<row><c r=\"E1\"><v>1</v></c><c r=\"XFD1\"><v>1</v></c></row>"))
            .get(0)
            .cells();
    assertEquals(List.of(4), cells.stream().map(SheetCell::column).toList());
  }

  /** What a caller throws is the caller's. */
  @Test
  void faultsOfTheCallerPass() {
    byte[] file = RawSheet.of("<row><c><v>1</v></c></row>").bytes();
    assertThrows(
        IllegalArgumentException.class,
        () ->
            SheetReader.read(
                file,
                SMALL,
                row -> {
                  throw new IllegalArgumentException();
                }));
  }

  private static byte[] noise(int size) {
    byte[] bytes = new byte[size];
    new java.util.Random(1).nextBytes(bytes);
    return bytes;
  }
}
