package kg.onuguu.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.api.model.ApprovalStep;
import kg.onuguu.api.model.Decision;
import kg.onuguu.api.model.DecisionKind;
import kg.onuguu.api.model.DocumentFormat;
import kg.onuguu.api.model.DocumentKind;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.shared.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Opens the printed plan: text, tables, letters, fonts, bookmarks, tags (R-021, R-023, R-090). */
class PlanDocumentTest {
  static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  static final DocumentLabels LABELS = (set, code, language) -> "«" + set + " " + code + "»";

  private final PlanDocument document = new PlanDocument(new DocumentRenderer());

  static PlanDocumentSource source(PlanContent content, boolean frozen) {
    return new PlanDocumentSource(
        content,
        frozen ? new PlanDocumentSource.Seal(2, Instant.parse("2026-08-24T20:15:00Z"), HASH) : null,
        List.of(
            new Decision()
                .step(ApprovalStep.PEDAGOGICAL_COUNCIL)
                .decision(DecisionKind.YES)
                .decidedOn(LocalDate.of(2026, 8, 28))
                .documentKind(DocumentKind.MINUTES)
                .documentNumber("1")
                .signer("Гүлзат Токтобаева"),
            new Decision()
                .step(ApprovalStep.LOCAL_SELF_GOVERNMENT)
                .decision(DecisionKind.WAIVE)
                .decidedOn(LocalDate.of(2026, 8, 28))
                .comment("Айылдык кеңеш түзүлө элек")),
        List.of(new Finding().rule("R-008").message("Райондук борбордун планына шилтеме жок.")),
        "Айгүл Сыдыкова");
  }

  private PDDocument pdf(PlanContent content, boolean frozen, Language language)
      throws IOException {
    byte[] bytes =
        document.render(source(content, frozen), LABELS, language, DocumentFormat.PDF).content();
    return Loader.loadPDF(bytes);
  }

  private static String text(PDDocument pdf) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    return stripper.getText(pdf).replaceAll("[\\s\u00A0]+", " ");
  }

  @Test
  void printsWhatThePlanSays() throws IOException {
    try (PDDocument pdf = pdf(PlanContentSample.full(), true, Language.KY)) {
      String text = text(pdf);
      List<String> expected =
          List.of(
              "ЖАКТЫРЫЛДЫ",
              "Протокол № 1",
              "2026-жылдын 28-августу",
              "Гүлзат Токтобаева",
              "БЕКИТЕМИН",
              "20___-жылдын",
              "Айылдык кеңеш түзүлө элек",
              "Мектептин өнүктүрүү планы 2026–2031",
              "1.1. Миссия",
              "Ар бир окуучунун жөндөмүн ачабыз.",
              "Ишеним жана сый",
              "Узун тексттин акыркы сүйлөмү.",
              "Суу түтүгү 1978-жылы",
              "3-этап. Жыйынтыктоочу-өнүктүрүүчү этап",
              "5.6. «mop_direction finance»",
              "6.10",
              "Багыт боюнча жыйынтык: 4 800 001,50 сом; 8 400,00 АКШ доллары",
              "Каражаты көрсөтүлбөгөн иш-чаралар: 2",
              "24 000 007,50",
              "63 000,00",
              "Окуучу 1",
              "№ 17 буйрук",
              HASH,
              "Бекитүүгө жиберилген күнү: 2026-жылдын 25-августу",
              "Тиркеме. Ачык калган эскертүүлөр",
              "R-008 Райондук борбордун планына шилтеме жок.");
      assertAll(
          expected.stream()
              .map(part -> () -> assertTrue(text.contains(part), part + " is missing")));
      assertFalse(text.contains("ДОЛБООР"), "a frozen text is no draft");
    }
  }

  @Test
  void everyActivityHasARowUnderItsDirection() throws IOException {
    try (PDDocument pdf = pdf(PlanContentSample.full(), true, Language.KY)) {
      String text = text(pdf);
      for (int direction = 1; direction <= 6; direction++) {
        int from = text.indexOf("5." + direction + ". «mop_direction");
        int to = text.indexOf("5." + (direction + 1) + ". ", from);
        String section = text.substring(from, to);
        for (int row = 1; row <= 10; row++) {
          assertTrue(section.contains(" " + direction + "." + row + " "), direction + "." + row);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"KY", "RU"})
  void isTaggedWithBookmarksAndEmbeddedFonts(Language language) throws IOException {
    try (PDDocument pdf = pdf(PlanContentSample.full(), true, language)) {
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertNotNull(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertEquals(language.code(), pdf.getDocumentCatalog().getLanguage());
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
      }
      assertEquals(9, bookmarks.size(), bookmarks.toString());
      assertEquals("Мектептин өнүктүрүү планы 2026–2031", bookmarks.get(0));
      int fonts = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
          assertTrue(font.getName().matches("[A-Z]{6}\\+LiberationSerif.*"), font.getName());
          fonts++;
        }
      }
      assertTrue(fonts > 0);
      assertTrue(text(pdf).contains("жөндөмүн") || language == Language.RU);
    }
  }

  @Test
  void aDraftIsMarkedInBothLanguages() throws IOException {
    try (PDDocument ky = pdf(PlanContentSample.full(), false, Language.KY);
        PDDocument ru = pdf(PlanContentSample.full(), false, Language.RU)) {
      assertTrue(text(ky).contains("ДОЛБООР"));
      assertTrue(text(ru).contains("ПРОЕКТ"));
      assertFalse(text(ky).contains("SHA-256"));
      assertTrue(text(ru).contains("5.7. Сводка средств"));
    }
  }

  @Test
  void wordsWithAHyphenStayWhole() throws IOException {
    try (PDDocument pdf = pdf(PlanContentSample.full(), true, Language.KY)) {
      String lines = new PDFTextStripper().getText(pdf);
      assertTrue(lines.contains("окуу-тарбия"));
      assertFalse(lines.matches("(?s).*(окуу|иш|ата|жылдын)-\\R.*"), "a line ends at a hyphen");
    }
  }

  @Test
  void anEmptyPlanStillPrints() throws IOException {
    PlanContent content = PlanContentSample.full();
    PlanContent empty =
        new PlanContent()
            .plan(content.getPlan().stages(List.of()).districtPlanReference(null))
            .foundations(
                content
                    .getFoundations()
                    .retrospectiveYears(null)
                    .retrospective(List.of())
                    .inputs(List.of())
                    .principles(List.of())
                    .participatingBodies(List.of())
                    .legalActs(List.of()))
            .problems(List.of())
            .goals(List.of())
            .objectives(List.of())
            .activities(List.of())
            .team(content.getTeam().members(List.of()).orderNumber(null).parity(false));
    try (PDDocument pdf = pdf(empty, false, Language.KY)) {
      String text = text(pdf);
      assertTrue(text.contains("Бул багытта иш-чара жазылган эмес."));
      assertTrue(text.contains("Команданын курамы али бекитиле элек."));
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentFormat.class)
  void whatUsersTypeCannotBreakTheFile(DocumentFormat format) throws Exception {
    String nasty = "<b>&amp;]]></p> \"'{plan.id} @BODY@ \u0001\u0000\uD800 $1 \\u \u202E ө";
    PlanContent content = PlanContentSample.full();
    content.getPlan().title(nasty).termReason(nasty).revisionReason(nasty);
    content.getMission().text(nasty).goals(List.of(nasty));
    content.getActivities().get(0).text(nasty).responsible(nasty).indicator(nasty);
    content.getTeam().getMembers().get(0).fullName(nasty);
    byte[] bytes = document.render(source(content, true), LABELS, Language.KY, format).content();
    String text;
    if (format == DocumentFormat.PDF) {
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        text = text(pdf);
      }
    } else {
      text = DocxReader.open(bytes).text();
    }
    assertTrue(text.contains("<b>&amp;]]></p> \"'{plan.id} @BODY@"), "the typed text is printed");
    assertTrue(text.contains("$1 \\u"));
  }

  @Test
  void bothLanguagesHaveTheSameHeadings() {
    assertEquals(
        DocumentTexts.bundle("plan", Language.KY).keySet(),
        DocumentTexts.bundle("plan", Language.RU).keySet());
  }
}
