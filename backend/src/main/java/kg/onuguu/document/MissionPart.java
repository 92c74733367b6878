package kg.onuguu.document;

import java.util.ArrayList;
import java.util.List;
import kg.onuguu.api.model.GraduateModel;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.MissionOpinion;
import kg.onuguu.api.model.MissionValue;
import kg.onuguu.api.model.ValueKind;
import kg.onuguu.shared.text.Language;

/** Mission, values and graduate model as the template shows them. */
final class MissionPart {
  private MissionPart() {}

  /** A label with its text. */
  public record Entry(String label, Object text) {}

  public record View(
      Object text,
      String adopted,
      List<String> goals,
      List<Entry> answers,
      List<Entry> opinions,
      List<String> core,
      List<String> base,
      List<Entry> graduate) {}

  static View of(Mission mission, DocumentTexts texts) {
    if (mission == null) {
      Object nothing = SafeText.paragraphs(null);
      return new View(
          nothing, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
    boolean russian = texts.language() == Language.RU && mission.getTextRu() != null;
    return new View(
        SafeText.paragraphs(russian ? mission.getTextRu() : mission.getText()),
        adopted(mission, texts),
        mission.getGoals().stream().map(SafeText::line).toList(),
        mission.getAnswers().stream()
            .map(
                a ->
                    new Entry(
                        texts.label("mission_question", a.getQuestion()),
                        SafeText.paragraphs(a.getText())))
            .toList(),
        mission.getOpinions().stream().map(o -> opinion(o, texts)).toList(),
        values(mission, ValueKind.CORE),
        values(mission, ValueKind.BASE),
        graduate(mission.getGraduateModel(), texts));
  }

  private static String adopted(Mission mission, DocumentTexts texts) {
    return mission.getAdoptedOn() == null
        ? ""
        : texts.text(
            "missionAdopted",
            texts.longDate(mission.getAdoptedOn()),
            SafeText.line(mission.getProtocolNumber()));
  }

  private static Entry opinion(MissionOpinion opinion, DocumentTexts texts) {
    String how = texts.text("source_" + opinion.getSource().toString());
    String when = opinion.getHeardOn() == null ? "" : ", " + texts.date(opinion.getHeardOn());
    String note = opinion.getNote() == null ? "" : ". " + opinion.getNote();
    return new Entry(
        texts.text("group_" + opinion.getGroup().toString()), SafeText.cell(how + when + note));
  }

  private static List<String> values(Mission mission, ValueKind kind) {
    return mission.getValues().stream()
        .filter(value -> value.getKind() == kind)
        .map(MissionValue::getText)
        .map(SafeText::line)
        .toList();
  }

  private static List<Entry> graduate(GraduateModel model, DocumentTexts texts) {
    List<Entry> entries = new ArrayList<>();
    if (model == null) {
      return entries;
    }
    model.getComponents().stream()
        .filter(c -> !c.getComponent().equals("orientation"))
        .forEach(
            c ->
                entries.add(
                    new Entry(
                        texts.label("graduate_model_component", c.getComponent()),
                        SafeText.cell(c.getText()))));
    entries.add(new Entry(texts.text("orientation2"), SafeText.cell(model.getOrientationStage2())));
    entries.add(new Entry(texts.text("orientation3"), SafeText.cell(model.getOrientationStage3())));
    return entries;
  }
}
