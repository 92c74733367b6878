package kg.onuguu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kg.onuguu.api.model.DocumentFormat;
import kg.onuguu.shared.text.Language;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Opens the plan as a Word file: headings, tables, texts, language. */
class PlanDocxTest {
  private final PlanDocument document = new PlanDocument(new DocumentRenderer());

  private DocxReader docx(Language language) throws Exception {
    return DocxReader.open(
        document
            .render(
                PlanDocumentTest.source(PlanContentSample.full(), true),
                PlanDocumentTest.LABELS,
                language,
                DocumentFormat.DOCX)
            .content());
  }

  private static List<String> headings(DocxReader docx, String style) throws Exception {
    List<String> found = new ArrayList<>();
    NodeList styles = docx.elements("w:pStyle");
    for (int i = 0; i < styles.getLength(); i++) {
      Element element = (Element) styles.item(i);
      if (element.getAttribute("w:val").equals(style)) {
        StringBuilder text = new StringBuilder();
        DocxReader.collect(element.getParentNode().getParentNode(), text);
        found.add(text.toString().strip());
      }
    }
    return found;
  }

  @Test
  void hasTheSameHeadingsAsThePdf() throws Exception {
    DocxReader docx = docx(Language.KY);
    assertEquals(List.of("Мектептин өнүктүрүү планы 2026–2031"), headings(docx, "Heading1"));
    assertEquals(
        List.of(
            "1. Мектептин миссиясы, баалуулуктары жана бүтүрүүчүнүн модели",
            "2. Пландын негиздери",
            "3. Көйгөйлөр, максаттар жана милдеттер",
            "4. Планды ишке ашыруунун этаптары",
            "5. Багыттар боюнча иш-чаралар",
            "6. МӨП мектеп командасы",
            "7. Кол тамгалар",
            "Тиркеме. Ачык калган эскертүүлөр"),
        headings(docx, "Heading2"));
    assertTrue(headings(docx, "Heading3").contains("5.6. «mop_direction finance»"));
  }

  @Test
  void hasEveryTableWithRepeatedHeadersAndFixedWidths() throws Exception {
    DocxReader docx = docx(Language.KY);
    NodeList tables = docx.elements("w:tbl");
    int rows = 0;
    for (int i = 0; i < tables.getLength(); i++) {
      Element table = (Element) tables.item(i);
      boolean grid =
          ((Element) table.getElementsByTagName("w:tblStyle").item(0))
              .getAttribute("w:val")
              .equals("Grid");
      assertEquals(grid ? 1 : 0, table.getElementsByTagName("w:tblHeader").getLength());
      int width = 0;
      NodeList columns = table.getElementsByTagName("w:gridCol");
      for (int c = 0; c < columns.getLength(); c++) {
        width += Integer.parseInt(((Element) columns.item(c)).getAttribute("w:w"));
      }
      assertTrue(width > 9300 && width <= 9355, "as wide as the text: " + width);
      rows += columns.getLength() == 7 ? table.getElementsByTagName("w:tr").getLength() - 1 : 0;
    }
    assertEquals(60, rows, "one row an activity");
  }

  @Test
  void saysWhatThePdfSays() throws Exception {
    String text = docx(Language.KY).text();
    for (String part :
        List.of(
            "ЖАКТЫРЫЛДЫ",
            "Протокол № 1",
            "2026-жылдын 28-августу",
            "Ар бир окуучунун жөндөмүн ачабыз.",
            "Узун тексттин акыркы сүйлөмү.",
            "иш-чарасы",
            "1\u00A0250\u00A0000,50 сом",
            "24\u00A0000\u00A0007,50",
            PlanDocumentTest.HASH,
            "Райондук борбордун планына шилтеме жок.")) {
      assertTrue(text.contains(part), part + " is missing");
    }
  }

  @Test
  void namesItsLanguageAndItsPages() throws Exception {
    assertEquals("ky-KG", language(docx(Language.KY)));
    assertEquals("ru-RU", language(docx(Language.RU)));
    DocxReader docx = docx(Language.RU);
    String footer = docx.part("word/footer1.xml").getDocumentElement().getTextContent();
    assertTrue(footer.contains("PAGE") && footer.contains("Редакция 2"), footer);
    StringBuilder header = new StringBuilder();
    DocxReader.collect(docx.part("word/header1.xml").getDocumentElement(), header);
    assertTrue(header.toString().contains("Средняя школа № 107 села Кен-Булак"), header.toString());
  }

  private static String language(DocxReader docx) throws Exception {
    return ((Element) docx.part("word/styles.xml").getElementsByTagName("w:lang").item(0))
        .getAttribute("w:val");
  }
}
