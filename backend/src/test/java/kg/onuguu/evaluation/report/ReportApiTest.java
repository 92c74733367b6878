package kg.onuguu.evaluation.report;

import static kg.onuguu.Api.as;
import static kg.onuguu.Api.json;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kg.onuguu.evaluation.Evaluations;
import kg.onuguu.file.SampleFiles;
import kg.onuguu.file.Uploading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The self-evaluation as a file, over HTTP. */
@QuarkusTest
class ReportApiTest {
  private static final List<String> PARTS =
      List.of(
          "1. Мектеп жөнүндө жалпы маалымат",
          "2. Адистер менен камсыз болушу",
          "3. Окуу-тарбия жараянын уюштуруу",
          "4. Аккредитация мезгили ичиндеги окуучулардын контингенти",
          "5. Окуучулардын билим сапатын көтөрүү",
          "6. Материалдык-техникалык базаны чыңдоо",
          "7. Окуу китептери менен камсыздоонун абалы",
          "8. Окуу-усулдук материалдар менен камсыз кылуу",
          "9. Тарбиялык иштердин абалы",
          "10. Окуучулардын ден соолугуна кам көрүү");

  private static byte[] file(String login, String id, String query) {
    return as(login)
        .get(Evaluations.BASE + id + "/document?" + query)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("filename=\"Self-evaluation_12_"))
        .extract()
        .asByteArray();
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00A0\u00AD]+", " ");
  }

  private static String pdf(String login, String id, String query) throws IOException {
    try (PDDocument document = Loader.loadPDF(file(login, id, "format=pdf" + query))) {
      return text(document);
    }
  }

  /** The demonstration's complete one, with evidence; its school is number 12. */
  private static String complete() {
    List<Map<String, Object>> all =
        as("director")
            .get("/api/v1/schools/" + Evaluations.school() + "/self-evaluations?size=100")
            .path("items");
    return all.stream()
        .filter(one -> "accreditation".equals(one.get("purpose")))
        .map(one -> (String) one.get("id"))
        .filter(
            id ->
                Evaluations.open("director", id).path("annexes.items.size()") != Integer.valueOf(0))
        .findFirst()
        .orElseThrow();
  }

  private static String part(byte[] docx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no part " + name);
  }

  @Test
  void aDraftIsMarkedAndAFrozenTextIsSealed() throws IOException {
    String id = Evaluations.create();
    Evaluations.fill(id);
    String draft = pdf("director", id, "");
    assertTrue(draft.contains("ДОЛБООР"));
    assertTrue(draft.contains("Текст 1.1"));
    Evaluations.decide("deputy", id, "agreement").statusCode(200);
    Evaluations.decide("director", id, "finalisation").statusCode(200);
    String hash = Evaluations.open("director", id).path("sha256");
    String sealed = pdf("director", id, "");
    assertFalse(sealed.contains("ДОЛБООР"));
    assertTrue(sealed.contains(hash));
    assertTrue(sealed.contains("№ 42 буйрук"), "the order of the commission (R-071)");
    assertTrue(sealed.contains("Нурлан Асанбеков"), "a line to sign on for each member");
    assertTrue(pdf("director", id, "&language=ru").contains("Отчёт рабочей комиссии"));
  }

  @Test
  void tenNumberedPartsStandInOrder() throws IOException {
    String text = pdf("director", complete(), "");
    int at = text.indexOf("Жумушчу комиссиянын отчету", text.indexOf("Критерийлердин саны"));
    for (String part : PARTS) {
      int next = text.indexOf(part, at);
      assertTrue(next > at, part);
      at = next;
    }
    assertTrue(text.contains("Критерийлердин саны: 17."), "R-052");
    assertTrue(text.contains("Окуучулардын саны"), "figures of the registers (R-097)");
  }

  /** the words of a part before its figures; then what is recommended, by area. */
  @Test
  void theCommissionsWordsArePrinted() throws IOException {
    String id = Evaluations.create();
    json(as("director"), Map.of("narrative", Evaluations.text("Мектептин чатыры жаңыланды.")))
        .header("If-Match", "\"0\"")
        .put(Evaluations.BASE + id + "/report-parts/6")
        .then()
        .statusCode(200);
    recommend(id, "teaching_process", "Семинарларды өткөрүү", "2.2");
    recommend(id, "material_base", "Компьютердик класс ачуу", "3.1");
    String text = pdf("director", id, "");
    inOrder(
        text,
        PARTS.get(5),
        "Мектептин чатыры жаңыланды.",
        "Имараттын аянты",
        PARTS.get(9),
        "Жумушчу комиссиянын сунуштары",
        "Материалдык-техникалык базаны жакшыртуу",
        "1 Компьютердик класс ачуу 3.1",
        "Окуу-тарбия жараянын уюштуруу",
        "2 Семинарларды өткөрүү 2.2");
    String russian = pdf("director", id, "&language=ru");
    inOrder(russian, "Мектептин чатыры жаңыланды.", "Рекомендации рабочей комиссии");
    String docx = part(file("director", id, "format=docx"), "word/document.xml");
    assertTrue(docx.replaceAll("<[^>]+>", "").contains("Компьютердик класс ачуу"));
    assertTrue(docx.contains("w:name=\"recommendations\""));
  }

  private static void recommend(String id, String area, String text, String criterion) {
    json(as("deputy"), Map.of("area", area, "text", text, "criterionCode", criterion))
        .post(Evaluations.BASE + id + "/recommendations")
        .then()
        .statusCode(201);
  }

  /** Behind the contents, which name the same headings. */
  private static void inOrder(String text, String... parts) {
    int at = text.indexOf(parts[0], text.length() / 4);
    for (String part : parts) {
      int next = text.indexOf(part, at);
      assertTrue(next >= at && at >= 0, part + " in\n" + text);
      at = next;
    }
  }

  /** Beside a figure of a register stands what documents declare, with a note on the difference. */
  @Test
  void declaredFiguresStandBesideTheComputedOnes() throws IOException {
    String id = Evaluations.create();
    String findings = "/api/v1/schools/" + Evaluations.school() + "/data-quality";
    Map<String, Object> founded =
        as("director").get(findings + "?size=100").path("items.find { it.code == 'DQ-20' }");
    json(as("director"), Map.of("text", "1938-жылы имарат берилген"))
        .header("If-Match", "\"" + founded.get("version") + "\"")
        .put(findings + "/" + founded.get("id") + "/explanation")
        .then()
        .statusCode(200);
    String text = pdf("director", id, "");
    assertTrue(text.contains("377 (366; 390) ["), text);
    assertTrue(text.contains("Окуучулардын саны, 2026–2027. Документтерде: 366 (Өзүн өзү"), text);
    assertTrue(text.contains("Айырмасы түшүндүрүлгөн эмес."), text);
    assertTrue(text.contains("Мектептин түшүндүрмөсү: 1938-жылы имарат берилген"), text);
    assertTrue(text.contains("Кашаадагы сандар"), text);
  }

  /** Letters, tags and bookmarks of the file, and pages in the list of annexes. */
  @Test
  void thePdfIsTaggedAndKnowsItsPages() throws IOException {
    String id = complete();
    try (PDDocument document = Loader.loadPDF(file("director", id, "format=pdf"))) {
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(document.getDocumentCatalog().getStructureTreeRoot());
      assertEquals("ky", document.getDocumentCatalog().getLanguage());
      List<String> bookmarks = new ArrayList<>();
      PDOutlineItem root = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      for (PDOutlineItem item = root; item != null; item = item.getNextSibling()) {
        bookmarks.add(item.getTitle());
      }
      assertTrue(
          bookmarks.containsAll(List.of("Киришүү", "Тиркемелердин тизмеси")), "" + bookmarks);
      document
          .getPage(0)
          .getResources()
          .getFontNames()
          .forEach(name -> assertEmbedded(document, name));
      int last = document.getNumberOfPages();
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(last);
      String page = stripper.getText(document);
      List<String> codes =
          Evaluations.open("director", id).path("annexes.items[-1].criterionCodes");
      int where = pageOf(document, codes.get(0) + ". ");
      assertTrue(page.contains(String.valueOf(where)), where + " is named in\n" + page);
    }
  }

  private static void assertEmbedded(PDDocument document, COSName name) {
    try {
      assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded(), name.getName());
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  /** Where the criterion itself begins, behind the contents. */
  private static int pageOf(PDDocument document, String heading) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 3; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      if (stripper.getText(document).contains("\n" + heading)) {
        return page;
      }
    }
    throw new AssertionError(heading);
  }

  @Test
  void wordHasTheSameStructure() throws IOException {
    byte[] docx = file("director", complete(), "format=docx");
    String body = part(docx, "word/document.xml");
    String words = body.replaceAll("<[^>]+>", "").replace("-", "");
    for (String part : PARTS) {
      assertTrue(words.contains(part.replace("-", "")), part);
    }
    assertTrue(body.contains("Heading2"));
    assertTrue(body.contains("<w:tblHeader/>"));
    assertTrue(body.contains("PAGEREF criterion1_1 "));
    assertTrue(body.contains("w:name=\"criterion1_1\""));
    assertTrue(part(docx, "word/settings.xml").contains("updateFields"));
  }

  /** The report first, then the files under the numbers of their annexes. */
  @Test
  void theBundleHoldsTheReportAndTheFiles() throws IOException {
    String id = Evaluations.create();
    annex(id, Map.of("url", "https://mektep.kg/ustav"));
    byte[] paper = SampleFiles.pdf(3000, 7);
    annex(id, Map.of("uploadId", Uploading.of("director").sent("Жобо №3.pdf", paper)));
    byte[] zip =
        as("director")
            .get(Evaluations.BASE + id + "/bundle")
            .then()
            .statusCode(200)
            .contentType("application/zip")
            .header("Content-Disposition", containsString(".zip"))
            .extract()
            .asByteArray();
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        files.put(entry.getName(), entries.readAllBytes());
      }
    }
    List<String> names = List.copyOf(files.keySet());
    assertEquals(2, names.size(), "a link has no file: " + names);
    assertTrue(names.get(0).startsWith("Өзүн-өзү-баалоо_12_"), names.get(0));
    assertEquals("02 Жобо №3.pdf", names.get(1));
    assertArrayEquals(paper, files.get(names.get(1)));
  }

  private static void annex(String id, Map<String, Object> where) {
    Map<String, Object> evidence =
        new HashMap<>(
            Map.of("kind", "charter", "title", "Устав", "schoolYear", 2026, "personalData", false));
    evidence.putAll(where);
    String known =
        json(as("director"), evidence)
            .post("/api/v1/schools/" + Evaluations.school() + "/evidence")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    json(as("deputy"), Map.of("evidenceId", known, "criterionCodes", List.of("1.1")))
        .post(Evaluations.BASE + id + "/annexes")
        .then()
        .statusCode(201);
  }

  /**
   * A draft is the school's own; a submitted one is read by the commission, elsewhere it is 404.
   */
  @Test
  void othersPrintOnlyWhatTheyMayRead() throws IOException {
    String draft = Evaluations.create();
    as("commission").get(Evaluations.BASE + draft + "/document?format=pdf").then().statusCode(404);
    String submitted = Evaluations.submitted();
    assertTrue(pdf("commission", submitted, "").contains("Текст 1.1"));
    as("director2")
        .get(Evaluations.BASE + submitted + "/document?format=pdf")
        .then()
        .statusCode(404);
  }
}
