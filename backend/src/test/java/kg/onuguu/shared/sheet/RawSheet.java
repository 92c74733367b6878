package kg.onuguu.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file written part by part, for what no honest program would write. */
public final class RawSheet {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private RawSheet() {}

  /** A whole file around the rows of its one sheet, {@code <row>…</row>}. */
  public static RawSheet of(String rows) {
    return new RawSheet()
        .part(
            "[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd"
                + ".openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>")
        .part("_rels/.rels", relations(relation("a", "officeDocument", "xl/workbook.xml")))
        .part(
            "xl/workbook.xml",
            "<workbook xmlns:r=\""
                + RELATIONS
                + "\"><sheets><sheet name=\"a\" sheetId=\"1\""
                + " r:id=\"rId1\"/></sheets></workbook>")
        .part(
            "xl/_rels/workbook.xml.rels",
            relations(
                relation("rId1", "worksheet", "worksheets/sheet1.xml")
                    + relation("rId2", "sharedStrings", "/xl/sharedStrings.xml")))
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
        .part("xl/sharedStrings.xml", "<sst><si><t>нөл</t></si><si><t>бир</t></si></sst>");
  }

  private static String relations(String inside) {
    return "<Relationships>" + inside + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, RELATIONS, kind, target);
  }

  /** Adds or replaces a part. */
  public RawSheet part(String name, String xml) {
    return part(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
  }

  public RawSheet part(String name, byte[] content) {
    parts.put(name, content);
    return this;
  }

  public RawSheet without(String name) {
    parts.remove(name);
    return this;
  }

  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
