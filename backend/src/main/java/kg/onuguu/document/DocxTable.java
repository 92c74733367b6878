package kg.onuguu.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Tables of a template as WordprocessingML: fixed widths, header rows repeated on every page. */
final class DocxTable {
  private static final int TEXT_WIDTH = 9355; // twentieths of a point: A4 less 30 mm and 15 mm

  private DocxTable() {}

  static void write(Element table, StringBuilder out) {
    boolean grid = Dom.has(table, "grid");
    List<Element> rows = Dom.descendants(table, "tr");
    List<Integer> widths = widths(table);
    out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"").append(grid ? "Grid" : "Plain");
    out.append("\"/><w:tblW w:w=\"").append(TEXT_WIDTH).append("\" w:type=\"dxa\"/>");
    out.append("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:firstRow=\"1\"/></w:tblPr>");
    out.append("<w:tblGrid>");
    widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    out.append("</w:tblGrid>");
    rows.forEach(row -> row(row, grid, widths, out));
    out.append("</w:tbl>");
    out.append("<w:p><w:pPr><w:spacing w:after=\"60\" w:line=\"120\" w:lineRule=\"exact\"/>");
    out.append("</w:pPr></w:p>");
  }

  private static void row(Element row, boolean grid, List<Integer> widths, StringBuilder out) {
    boolean header = ((Element) row.getParentNode()).getTagName().equals("thead");
    out.append("<w:tr><w:trPr>").append(Dom.has(row, "divisible") ? "" : "<w:cantSplit/>");
    out.append(header ? "<w:tblHeader/>" : "").append("</w:trPr>");
    int column = 0;
    for (Element cell : Dom.children(row)) {
      out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(column++));
      out.append("\" w:type=\"dxa\"/>").append(borders(cell)).append(shade(row, header));
      out.append("</w:tcPr>");
      cell(cell, header, grid, out);
      out.append("</w:tc>");
    }
    out.append("</w:tr>");
  }

  private static String borders(Element cell) {
    return Dom.has(cell, "line")
        ? "<w:tcBorders><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>"
            + "</w:tcBorders>"
        : "";
  }

  private static String shade(Element row, boolean header) {
    String colour = header ? "E8EEF5" : Dom.has(row, "total") ? "F3F3F3" : null;
    return colour == null
        ? ""
        : "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + colour + "\"/>";
  }

  private static void cell(Element cell, boolean header, boolean grid, StringBuilder out) {
    List<Element> children = Dom.children(cell);
    if (!children.isEmpty() && children.get(0).getTagName().equals("p")) {
      DocxBody.blocks(cell, out);
      return;
    }
    out.append("<w:p><w:pPr><w:pStyle w:val=\"").append(grid ? "Cell" : "SignCell").append("\"/>");
    out.append(header ? "<w:keepNext/>" : "");
    out.append("<w:jc w:val=\"").append(Dom.has(cell, "number") ? "right" : "left");
    out.append("\"/></w:pPr>");
    boolean bold = header || Dom.has((Element) cell.getParentNode(), "total");
    DocxBody.runs(cell, bold ? "<w:b/>" : "", out);
    out.append("</w:p>");
  }

  private static List<Integer> widths(Element table) {
    List<Integer> widths = new ArrayList<>();
    for (Element col : Dom.descendants(table, "col")) {
      String percent = col.getAttribute("style").replaceAll("[^0-9]", "");
      widths.add(TEXT_WIDTH * Integer.parseInt(percent) / 100);
    }
    return widths;
  }
}
