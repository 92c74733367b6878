package kg.onuguu.document;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.api.model.CriteriaSetSection;
import kg.onuguu.api.model.CriterionDefinition;
import kg.onuguu.api.model.CriterionText;
import kg.onuguu.api.model.SelfEvaluation;
import kg.onuguu.api.model.SelfEvaluationAnnex;
import kg.onuguu.api.model.SelfEvaluationCriterion;
import kg.onuguu.api.model.SelfEvaluationIntroBlock;
import kg.onuguu.api.model.SelfEvaluationSection;
import kg.onuguu.api.model.SwotPoint;
import kg.onuguu.shared.text.Language;

/** Introduction, criteria by section, strengths and weaknesses. */
final class CriteriaPart {
  private final SelfEvaluation evaluation;
  private final DocumentTexts texts;
  private final NarrativePart narratives;
  private final Map<String, SelfEvaluationCriterion> responses;

  CriteriaPart(SelfEvaluation evaluation, DocumentTexts texts) {
    this.evaluation = evaluation;
    this.texts = texts;
    narratives = new NarrativePart(evaluation.getFieldValues(), texts);
    responses =
        evaluation.getCriteria().stream()
            .collect(Collectors.toMap(SelfEvaluationCriterion::getCode, Function.identity()));
  }

  public record Block(String heading, Object text) {}

  public record Criterion(
      String code,
      String name,
      String heading,
      String level,
      String notApplicable,
      Object text,
      String annexes,
      String annexNumbers) {}

  public record Section(
      String code,
      String heading,
      List<Criterion> criteria,
      String pointsHeading,
      List<String> strengths,
      List<String> weaknesses) {}

  List<Block> intro() {
    return evaluation.getIntro().stream().map(this::block).toList();
  }

  private Block block(SelfEvaluationIntroBlock block) {
    String heading = texts.label("intro_block", block.getBlock().toString());
    return Boolean.TRUE.equals(block.getNotApplicable())
        ? new Block(
            heading,
            SafeText.paragraphs(
                texts.text("notApplicableBlock", SafeText.line(block.getNotApplicableReason()))))
        : new Block(heading, narratives.of(block.getNarrative()));
  }

  List<Section> sections() {
    return evaluation.getCriteriaSet().getSections().stream().map(this::section).toList();
  }

  private Section section(CriteriaSetSection section) {
    SelfEvaluationSection points =
        evaluation.getSections().stream()
            .filter(one -> one.getCode().equals(section.getCode()))
            .findFirst()
            .orElseThrow();
    return new Section(
        section.getCode(),
        texts.text("sectionHeading", section.getCode(), words(section.getLabel(), texts)),
        section.getCriteria().stream().map(this::criterion).toList(),
        texts.text("pointsHeading", section.getCode()),
        lines(points.getStrengths()),
        lines(points.getWeaknesses()));
  }

  private static List<String> lines(List<SwotPoint> points) {
    return points.stream().map(point -> SafeText.line(point.getText())).toList();
  }

  private Criterion criterion(CriterionDefinition definition) {
    SelfEvaluationCriterion response = responses.get(definition.getCode());
    String name = words(definition.getLabel(), texts);
    String numbers = annexNumbers(definition.getCode());
    return new Criterion(
        definition.getCode(),
        name,
        definition.getCode() + ". " + name,
        level(response),
        response.getNotApplicablePart() == null
            ? ""
            : SafeText.line(response.getNotApplicablePart()),
        narratives.of(response.getNarrative()),
        numbers.isEmpty() ? withoutEvidence(response) : texts.text("evidenceOf", numbers),
        numbers.isEmpty() ? SafeText.UNKNOWN : numbers);
  }

  private String withoutEvidence(SelfEvaluationCriterion response) {
    return response.getNoEvidenceReason() == null
        ? texts.text("noEvidence")
        : texts.text("noEvidenceBecause", SafeText.line(response.getNoEvidenceReason()));
  }

  private String level(SelfEvaluationCriterion response) {
    return response.getLevel() == null
        ? SafeText.UNKNOWN
        : texts.label("evaluation_level", response.getLevel().toString());
  }

  private String annexNumbers(String code) {
    return evaluation.getAnnexes().getItems().stream()
        .filter(annex -> annex.getCriterionCodes().contains(code))
        .map(SelfEvaluationAnnex::getNumber)
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /** How many criteria there are, how many rest on evidence, and how often each level was given. */
  String counted() {
    Map<String, Long> levels =
        evaluation.getCriteria().stream()
            .map(this::level)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), java.util.TreeMap::new, Collectors.counting()));
    return texts.text(
        "counted",
        evaluation.getCriteria().size(),
        evaluation.getCompleteness().getCriteriaWithEvidence(),
        levels.entrySet().stream()
            .map(level -> level.getKey() + " — " + level.getValue())
            .collect(Collectors.joining("; ")));
  }

  static String words(CriterionText text, DocumentTexts texts) {
    return SafeText.line(
        texts.language() == Language.RU && text.getRu() != null ? text.getRu() : text.getKy());
  }
}
