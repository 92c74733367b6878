package kg.onuguu.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.DocumentFormat;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.api.model.RegisterValueList;
import kg.onuguu.api.model.SelfEvaluation;
import kg.onuguu.api.model.SelfEvaluationAnnex;
import kg.onuguu.api.model.SelfEvaluationVersionSummary;
import kg.onuguu.shared.text.Language;

/**
 * The self-evaluation (өзүн-өзү баалоо) on paper: introduction, criteria with levels and
 * evidence, strengths and weaknesses, the ten parts of the report with figures of the registers,
 * recommendations, what the checks of the data doubt, signatures and the list of annexes with
 * pages. One template serves both languages.
 */
@ApplicationScoped
public class EvaluationDocument {
  private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");
  private static final int HASH_SHOWN = 12;

  private final DocumentRenderer renderer;

  EvaluationDocument(DocumentRenderer renderer) {
    this.renderer = renderer;
  }

  /** A finding of the data with what the school says of it. */
  public record Doubt(String code, Object text, Object explanation) {}

  /** A line of the list of annexes. */
  public record Paper(int number, Object title, Object paper, List<String> criteria) {}

  public DocumentRenderer.File render(
      EvaluationDocumentSource source,
      DocumentLabels labels,
      Language language,
      DocumentFormat format) {
    return renderer.render("evaluation", data(source, labels, language), format);
  }

  static Map<String, Object> data(
      EvaluationDocumentSource source, DocumentLabels labels, Language language) {
    DocumentTexts texts = new DocumentTexts("evaluation", language, labels);
    SelfEvaluation evaluation = source.evaluation();
    CriteriaPart criteria = new CriteriaPart(evaluation, texts);
    Map<String, Object> data = new HashMap<>();
    data.put("t", texts.all());
    data.put("lang", language.code());
    head(data, evaluation, texts);
    data.put("intro", criteria.intro());
    data.put("sections", criteria.sections());
    data.put("counted", criteria.counted());
    report(data, source, texts);
    data.put("recommendations", RecommendationsPart.of(evaluation.getRecommendations(), texts));
    data.put("findings", source.findings().stream().map(one -> doubt(one, texts)).toList());
    data.put("order", SignersPart.order(evaluation.getCommission(), texts));
    data.put("signers", SignersPart.of(evaluation.getCommission(), source.director(), texts));
    data.put(
        "annexes",
        evaluation.getAnnexes().getItems().stream()
            .map(annex -> paper(annex, source.personal(), texts))
            .toList());
    return data;
  }

  private static void head(
      Map<String, Object> data, SelfEvaluation evaluation, DocumentTexts texts) {
    data.put("title", texts.text("titleOf", DocumentTexts.schoolYear(evaluation.getSchoolYear())));
    data.put("school", SafeText.line(name(evaluation.getSchoolName(), texts.language())));
    data.put("purpose", texts.text("purpose_" + evaluation.getPurpose()));
    data.put(
        "period",
        texts.text(
            "period",
            DocumentTexts.schoolYear(evaluation.getFirstYear()),
            DocumentTexts.schoolYear(evaluation.getLastYear())));
    data.put("criteria", CriteriaPart.words(evaluation.getCriteriaSet().getTitle(), texts));
    boolean frozen = evaluation.getSha256() != null;
    data.put("draft", !frozen);
    data.put("sha256", frozen ? evaluation.getSha256() : "");
    if (frozen) {
      SelfEvaluationVersionSummary version = evaluation.getVersions().get(0);
      data.put("version", texts.text("version", version.getNumber()));
      data.put("sealedShort", evaluation.getSha256().substring(0, HASH_SHOWN));
      data.put(
          "sealed",
          texts.text(
              "sealed",
              version.getNumber(),
              texts.longDate(version.getFinalisedAt().atZone(BISHKEK).toLocalDate())));
    } else {
      data.put("version", texts.label("self_evaluation_status", evaluation.getStatus().toString()));
      data.put("sealed", texts.text("draftExplained"));
    }
  }

  private static void report(
      Map<String, Object> data, EvaluationDocumentSource source, DocumentTexts texts) {
    RegisterValueList values = source.values();
    DeclaredPart declared = new DeclaredPart(source.declared(), texts);
    NarrativePart narratives = new NarrativePart(source.evaluation().getFieldValues(), texts);
    ReportPart parts = new ReportPart(values, declared, narratives, texts);
    data.put("parts", source.evaluation().getReportParts().stream().map(parts::of).toList());
    data.put("bracketsNote", declared.any() ? texts.text("bracketsNote") : "");
    data.put(
        "years",
        IntStream.rangeClosed(values.getFirstYear(), values.getLastYear())
            .mapToObj(DocumentTexts::schoolYear)
            .toList());
    data.put(
        "tablesNote",
        texts.text(
            "tablesNote",
            DocumentTexts.schoolYear(values.getFirstYear()),
            DocumentTexts.schoolYear(values.getLastYear())));
  }

  private static Doubt doubt(DataQualityFinding finding, DocumentTexts texts) {
    return new Doubt(
        finding.getCode(),
        SafeText.cell(finding.getMessage()),
        finding.getExplanation() == null
            ? texts.text("notExplained")
            : SafeText.cell(finding.getExplanation().getText()));
  }

  private static Paper paper(SelfEvaluationAnnex annex, boolean personal, DocumentTexts texts) {
    String kind = texts.label("evidence_kind", annex.getKind().toString());
    boolean withheld = Boolean.TRUE.equals(annex.getPersonalData()) && !personal;
    String title = withheld ? texts.text("withheld") : annex.getTitle();
    String number = annex.getDocumentNumber() == null ? "" : "№\u00A0" + annex.getDocumentNumber();
    String date = annex.getDocumentDate() == null ? "" : texts.date(annex.getDocumentDate());
    String paper =
        List.of(kind, number, date).stream()
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new Paper(
        annex.getNumber(), SafeText.cell(title), SafeText.cell(paper), annex.getCriterionCodes());
  }

  private static String name(LocalizedText name, Language language) {
    return language == Language.RU && name.getRu() != null ? name.getRu() : name.getKy();
  }
}
