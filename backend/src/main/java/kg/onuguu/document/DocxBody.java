package kg.onuguu.document;

import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Headings, paragraphs and lists of a template as WordprocessingML. */
final class DocxBody {
  private static final Map<String, String> STYLES =
      Map.of(
          "h1", "Heading1",
          "h2", "Heading2",
          "h3", "Heading3",
          "h4", "Heading4",
          "li", "ListBullet");
  private static final Map<String, String> PARAGRAPHS =
      Map.of("draft", "Draft", "small", "Small", "hash", "Small", "stamp", "Stamp", "lead", "Lead");
  private static final String LETTER = "\\p{L}";

  /** The hyphen of short compounds such as иш-чара, where a line must not end. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?<=(?<!"
              + LETTER
              + ")"
              + LETTER
              + "{1,6})-(?="
              + LETTER
              + ")"
              + "|(?<="
              + LETTER
              + ")-(?="
              + LETTER
              + "{1,6}(?!"
              + LETTER
              + "))");

  private final StringBuilder out = new StringBuilder();

  String write(Element body) {
    blocks(body, out);
    return out.toString();
  }

  static void blocks(Element parent, StringBuilder out) {
    for (Element child : Dom.children(parent)) {
      switch (child.getTagName()) {
        case "table" -> DocxTable.write(child, out);
        case "h1", "h2", "h3", "h4", "p", "li" -> paragraph(child, out);
        case "div" -> {
          // Running header and footer are parts of their own.
        }
        default -> blocks(child, out);
      }
    }
  }

  private static void paragraph(Element element, StringBuilder out) {
    out.append("<w:p><w:pPr>");
    String style = STYLES.get(element.getTagName());
    if (style != null) {
      out.append("<w:pStyle w:val=\"").append(style).append("\"/>");
      out.append(Dom.has(element, "newpage") ? "<w:pageBreakBefore/>" : "");
    } else {
      PARAGRAPHS.forEach(
          (css, name) ->
              out.append(Dom.has(element, css) ? "<w:pStyle w:val=\"" + name + "\"/>" : ""));
      out.append("<w:jc w:val=\"").append(alignment(element)).append("\"/>");
    }
    out.append("</w:pPr>");
    anchored(element, out);
    out.append("</w:p>");
  }

  /** With the place that a page number refers to; the length is a number no other place has. */
  private static void anchored(Element element, StringBuilder out) {
    String id = element.getAttribute("id");
    int number = out.length();
    if (!id.isEmpty()) {
      out.append("<w:bookmarkStart w:id=\"%d\" w:name=\"%s\"/>".formatted(number, bookmark(id)));
    }
    runs(element, "", out);
    if (!id.isEmpty()) {
      out.append("<w:bookmarkEnd w:id=\"%d\"/>".formatted(number));
    }
  }

  private static String bookmark(String id) {
    return id.replaceAll("[^A-Za-z0-9]", "_");
  }

  private static void page(Element link, StringBuilder out) {
    out.append("<w:fldSimple w:instr=\" PAGEREF ");
    out.append(bookmark(link.getAttribute("href").substring(1)));
    out.append(" \"><w:r><w:t>…</w:t></w:r></w:fldSimple>");
  }

  private static String alignment(Element element) {
    boolean center =
        Dom.has(element, "center") || Dom.has(element, "draft") || Dom.has(element, "hash");
    return center ? "center" : Dom.has(element, "left") ? "left" : "both";
  }

  static void runs(Element element, String properties, StringBuilder out) {
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      Node node = nodes.item(i);
      if (node instanceof Text) {
        text(node.getTextContent().replaceAll("[ \\t\\r\\n]+", " "), properties, out);
      } else if (node instanceof Element child) {
        switch (child.getTagName()) {
          case "b" -> runs(child, properties + "<w:b/>", out);
          case "i" -> runs(child, properties + "<w:i/>", out);
          case "br" -> out.append("<w:r><w:br/></w:r>");
          case "a" -> page(child, out);
          default -> runs(child, properties, out);
        }
      }
    }
  }

  private static void text(String text, String properties, StringBuilder out) {
    if (text.isEmpty()) {
      return;
    }
    String marked =
        COMPOUND
            .matcher(escape(text))
            .replaceAll("</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">")
            .replace("\u00AD", "</w:t><w:softHyphen/><w:t xml:space=\"preserve\">");
    out.append("<w:r><w:rPr>").append(properties).append("</w:rPr>");
    out.append("<w:t xml:space=\"preserve\">").append(marked).append("</w:t></w:r>");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
