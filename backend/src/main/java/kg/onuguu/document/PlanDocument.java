package kg.onuguu.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kg.onuguu.api.model.DocumentFormat;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.LocalizedText;
import kg.onuguu.api.model.Plan;
import kg.onuguu.shared.text.Language;

/**
 * The development plan (МӨП) on paper: approval block, mission, foundations,
 * problems to objectives, stages, activities by direction, team and the annex of open warnings. One
 * template serves both languages, so that their structure cannot drift apart.
 */
@ApplicationScoped
public class PlanDocument {
  private static final ZoneId BISHKEK = ZoneId.of("Asia/Bishkek");

  private final DocumentRenderer renderer;

  PlanDocument(DocumentRenderer renderer) {
    this.renderer = renderer;
  }

  /** A row of the annex. */
  public record Warning(int number, String rule, Object text) {}

  public DocumentRenderer.File render(
      PlanDocumentSource source, DocumentLabels labels, Language language, DocumentFormat format) {
    return renderer.render("plan", data(source, labels, language), format);
  }

  static Map<String, Object> data(
      PlanDocumentSource source, DocumentLabels labels, Language language) {
    DocumentTexts texts = new DocumentTexts("plan", language, labels);
    Plan plan = source.content().getPlan();
    Map<String, Object> data = new HashMap<>();
    data.put("t", texts.all());
    data.put("lang", language.code());
    head(data, source, texts);
    data.put("approvals", ApprovalBlock.of(source.decisions(), source.director(), texts));
    data.put("mission", MissionPart.of(source.content().getMission(), texts));
    data.put("foundations", FoundationsPart.of(source.content().getFoundations(), texts));
    data.put("aims", AimsPart.of(source.content(), texts));
    data.put("stages", FoundationsPart.stages(plan, texts));
    data.put("activities", ActivitiesPart.of(source.content(), texts));
    data.put("team", TeamPart.of(source.content().getTeam(), texts));
    data.put("signers", ApprovalBlock.signers(source.decisions(), source.director()));
    data.put("warnings", warnings(source.warnings()));
    return data;
  }

  private static void head(
      Map<String, Object> data, PlanDocumentSource source, DocumentTexts texts) {
    Plan plan = source.content().getPlan();
    data.put("title", SafeText.line(plan.getTitle()));
    data.put("school", SafeText.line(name(plan.getSchoolName(), texts.language())));
    data.put(
        "term",
        texts.text(
            "termOfPlan",
            DocumentTexts.schoolYear(plan.getFirstSchoolYear()),
            DocumentTexts.schoolYear(plan.getLastSchoolYear()),
            plan.getDeclaredTermYears()));
    data.put("termReason", plan.getTermReason() == null ? "" : SafeText.line(plan.getTermReason()));
    data.put(
        "revision",
        plan.getRevisionReason() == null
            ? ""
            : texts.text("revisionOfPlan", SafeText.line(plan.getRevisionReason())));
    data.put("districtPlan", SafeText.line(plan.getDistrictPlanReference()));
    PlanDocumentSource.Seal seal = source.frozen();
    data.put("draft", seal == null);
    data.put("version", texts.text("version", plan.getVersionNumber()));
    data.put("sha256", seal == null ? "" : seal.sha256());
    data.put("sealedShort", seal == null ? texts.text("draft") : seal.sha256().substring(0, 12));
    data.put(
        "sealed",
        seal == null
            ? texts.text("draftExplained")
            : texts.text(
                "sealed",
                seal.versionNumber(),
                texts.longDate(seal.frozenAt().atZone(BISHKEK).toLocalDate())));
  }

  private static List<Warning> warnings(List<Finding> findings) {
    return IntStream.range(0, findings.size())
        .mapToObj(i -> new Warning(i + 1, findings.get(i).getRule(), text(findings.get(i))))
        .toList();
  }

  private static Object text(Finding finding) {
    return SafeText.cell(finding.getMessage());
  }

  private static String name(LocalizedText name, Language language) {
    return language == Language.RU && name.getRu() != null ? name.getRu() : name.getKy();
  }
}
