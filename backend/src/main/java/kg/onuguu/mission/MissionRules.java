package kg.onuguu.mission;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.api.model.GraduateModel;
import kg.onuguu.api.model.GraduateModelComponent;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.MissionAnswer;
import kg.onuguu.api.model.MissionOpinion;
import kg.onuguu.api.model.OpinionGroup;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;

/** What a mission still lacks: all of it warns, nothing is refused. */
public final class MissionRules {
  /** The slogan of R-031 has two or three sentences. */
  private static final int FEWEST_SENTENCES = 2;

  private static final int MOST_SENTENCES = 3;
  private static final String ORIENTATION = "orientation";

  private MissionRules() {}

  /** All findings, in the order of the page. */
  public static List<FindingDraft> findings(
      Mission mission, List<String> questions, List<String> components) {
    List<FindingDraft> all = new ArrayList<>(sentences(mission));
    all.addAll(opinions(mission));
    all.addAll(answers(mission, questions));
    all.addAll(graduate(mission, components));
    return all;
  }

  /** two or three sentences. */
  public static List<FindingDraft> sentences(Mission mission) {
    int count = mission.getSentenceCount();
    if (count >= FEWEST_SENTENCES && count <= MOST_SENTENCES) {
      return List.of();
    }
    String code =
        count == 0
            ? "mission_missing"
            : count < FEWEST_SENTENCES ? "mission_too_short" : "mission_too_long";
    return List.of(
        FindingDraft.warning("R-031", code, PlanSection.MISSION)
            .field("text")
            .with("count", count));
  }

  /** teachers, pupils and parents were heard. */
  public static List<FindingDraft> opinions(Mission mission) {
    Set<OpinionGroup> heard =
        mission.getOpinions().stream().map(MissionOpinion::getGroup).collect(Collectors.toSet());
    List<Label> missing =
        Arrays.stream(OpinionGroup.values())
            .filter(group -> !heard.contains(group))
            .map(group -> new Label("opinion_group", group.toString()))
            .toList();
    return incomplete(
        "R-034",
        "mission_opinions_missing",
        "mission_opinions_none",
        "opinions",
        OpinionGroup.values().length,
        missing);
  }

  /** the four questions are answered. */
  public static List<FindingDraft> answers(Mission mission, List<String> questions) {
    Set<String> answered =
        mission.getAnswers().stream()
            .filter(answer -> filled(answer.getText()))
            .map(MissionAnswer::getQuestion)
            .collect(Collectors.toSet());
    List<Label> missing =
        questions.stream()
            .filter(question -> !answered.contains(question))
            .map(question -> new Label("mission_question", question))
            .toList();
    return incomplete(
        "R-035",
        "mission_answers_missing",
        "mission_answers_none",
        "answers",
        questions.size(),
        missing);
  }

  /** six components; the orientation has a text for stage II and one for stage III. */
  public static List<FindingDraft> graduate(Mission mission, List<String> components) {
    GraduateModel model = mission.getGraduateModel();
    Set<String> written =
        model.getComponents().stream()
            .filter(component -> filled(component.getText()))
            .map(GraduateModelComponent::getComponent)
            .collect(Collectors.toSet());
    List<Label> missing =
        components.stream()
            .filter(
                component ->
                    component.equals(ORIENTATION)
                        ? !filled(model.getOrientationStage2())
                            || !filled(model.getOrientationStage3())
                        : !written.contains(component))
            .map(component -> new Label("graduate_model_component", component))
            .toList();
    return incomplete(
        "R-036",
        "graduate_model_incomplete",
        "graduate_model_none",
        "graduateModel",
        components.size(),
        missing);
  }

  /** What is missing is named, unless it is everything. */
  private static List<FindingDraft> incomplete(
      String rule, String some, String none, String field, int total, List<Label> missing) {
    if (missing.isEmpty()) {
      return List.of();
    }
    boolean nothing = missing.size() == total;
    FindingDraft draft =
        FindingDraft.warning(rule, nothing ? none : some, PlanSection.MISSION)
            .field(field)
            .with("done", total - missing.size())
            .with("total", total);
    return List.of(nothing ? draft : draft.with("missing", missing));
  }

  private static boolean filled(String text) {
    return text != null && !text.isBlank();
  }
}
