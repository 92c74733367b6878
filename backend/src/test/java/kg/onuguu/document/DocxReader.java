package kg.onuguu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Opens a Word file the way a program does: unzip, parse every part. */
record DocxReader(Map<String, Document> parts) {
  static DocxReader open(byte[] bytes) throws Exception {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), parse(zip.readAllBytes()));
      }
    }
    return new DocxReader(parts);
  }

  private static Document parse(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  Document part(String name) throws IOException {
    Document part = parts.get(name);
    if (part == null) {
      throw new IOException("No part " + name);
    }
    return part;
  }

  NodeList elements(String tag) throws IOException {
    return part("word/document.xml").getElementsByTagName(tag);
  }

  /** All text, hyphens as the reader sees them, paragraphs and cells apart. */
  String text() throws IOException {
    StringBuilder out = new StringBuilder();
    collect(part("word/document.xml").getDocumentElement(), out);
    return out.toString().replaceAll("\\s+", " ");
  }

  static void collect(Node node, StringBuilder out) {
    if (node instanceof Element element) {
      switch (element.getTagName()) {
        case "w:t" -> out.append(element.getTextContent());
        case "w:noBreakHyphen" -> out.append('-');
        case "w:br", "w:tab" -> out.append(' ');
        default -> {
          for (Node c = node.getFirstChild(); c != null; c = c.getNextSibling()) {
            collect(c, out);
          }
          out.append(element.getTagName().equals("w:p") ? "\n" : "");
        }
      }
    }
  }
}
