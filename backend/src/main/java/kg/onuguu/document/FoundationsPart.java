package kg.onuguu.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kg.onuguu.api.model.LegalActCitation;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.PlanStage;
import kg.onuguu.api.model.PrincipleCheck;

/** Retrospective, inputs, principles, bodies, legal acts and stages. */
final class FoundationsPart {
  private FoundationsPart() {}

  public record Principle(int number, String text, String considered, Object comment) {}

  public record Body(String name, String participated, String date, String protocol) {}

  public record Stage(String heading, String years, Object content, Object results) {}

  public record View(
      String retrospectiveHeading,
      List<MissionPart.Entry> retrospective,
      List<MissionPart.Entry> inputs,
      List<Principle> principles,
      List<Body> bodies,
      List<String> acts) {}

  static View of(PlanFoundations foundations, DocumentTexts texts) {
    var years = foundations.getRetrospectiveYears();
    return new View(
        texts.text("retrospective" + (years == null ? "" : years)),
        foundations.getRetrospective().stream()
            .map(
                b ->
                    new MissionPart.Entry(
                        texts.label("mop_retrospective_block", b.getBlock()),
                        SafeText.paragraphs(b.getText())))
            .toList(),
        foundations.getInputs().stream()
            .map(
                b ->
                    new MissionPart.Entry(
                        texts.label("mop_input", b.getInput()), SafeText.paragraphs(b.getText())))
            .toList(),
        principles(foundations, texts),
        foundations.getParticipatingBodies().stream()
            .map(
                b ->
                    new Body(
                        texts.label("mop_participating_body", b.getBody()),
                        texts.text(Boolean.TRUE.equals(b.getParticipated()) ? "yes" : "no"),
                        texts.date(b.getMeetingOn()),
                        SafeText.line(b.getProtocolNumber())))
            .toList(),
        foundations.getLegalActs().stream().map(act -> act(act, texts)).toList());
  }

  private static List<Principle> principles(PlanFoundations foundations, DocumentTexts texts) {
    List<PrincipleCheck> checks = foundations.getPrinciples();
    return IntStream.range(0, checks.size())
        .mapToObj(
            i ->
                new Principle(
                    i + 1,
                    texts.label("mop_principle", checks.get(i).getPrinciple()),
                    texts.text(Boolean.TRUE.equals(checks.get(i).getConsidered()) ? "yes" : "no"),
                    SafeText.cell(checks.get(i).getComment())))
        .toList();
  }

  private static String act(LegalActCitation act, DocumentTexts texts) {
    StringBuilder line = new StringBuilder(texts.label("legal_act", act.getAct()));
    if (act.getAdoptedOn() != null) {
      line.append(", ").append(texts.longDate(act.getAdoptedOn()));
    }
    if (act.getNumber() != null) {
      line.append(", № ").append(SafeText.line(act.getNumber()));
    }
    return line.toString();
  }

  static List<Stage> stages(Plan plan, DocumentTexts texts) {
    List<PlanStage> stages = plan.getStages();
    return IntStream.range(0, stages.size())
        .mapToObj(i -> stage(i + 1, stages.get(i), texts))
        .toList();
  }

  /** The template names the number itself: 1-этап – диагностикалык. */
  private static String heading(int number, String title, DocumentTexts texts) {
    return title.toLowerCase(Locale.ROOT).matches("(\\d+-?\\s*этап|этап\\s*\\d+).*")
        ? title
        : texts.text("stageHeading", number, title);
  }

  private static Stage stage(int number, PlanStage stage, DocumentTexts texts) {
    boolean single = stage.getFirstSchoolYear().equals(stage.getLastSchoolYear());
    String years =
        single
            ? texts.text("stageYear", DocumentTexts.schoolYear(stage.getFirstSchoolYear()))
            : texts.text(
                "stageYears",
                DocumentTexts.schoolYear(stage.getFirstSchoolYear()),
                DocumentTexts.schoolYear(stage.getLastSchoolYear()));
    return new Stage(
        heading(number, SafeText.line(stage.getTitle()), texts),
        years,
        SafeText.paragraphs(stage.getContent()),
        SafeText.paragraphs(stage.getExpectedResults()));
  }
}
