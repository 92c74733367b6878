package kg.onuguu.mission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kg.onuguu.api.model.GraduateModel;
import kg.onuguu.api.model.GraduateModelComponent;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.MissionAnswer;
import kg.onuguu.api.model.MissionOpinion;
import kg.onuguu.api.model.OpinionGroup;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;
import org.junit.jupiter.api.Test;

/** on their own examples. */
class MissionRulesTest {
  private final Mission mission = new Mission().sentenceCount(2).graduateModel(new GraduateModel());

  /** 1 sentence warns, 2 is right, 4 warns. */
  @Test
  void sentences() {
    assertTrue(MissionRules.sentences(mission).isEmpty());
    assertEquals("mission_too_short", code(1));
    assertEquals("mission_too_long", code(4));
    assertEquals("mission_missing", code(0));
    assertTrue(MissionRules.sentences(mission.sentenceCount(3)).isEmpty());
  }

  private String code(int sentences) {
    return MissionRules.sentences(mission.sentenceCount(sentences)).get(0).code();
  }

  /** parents missing → "2 of 3". */
  @Test
  void parentsMissing() {
    mission.addOpinionsItem(new MissionOpinion().group(OpinionGroup.TEACHERS));
    mission.addOpinionsItem(new MissionOpinion().group(OpinionGroup.PUPILS));
    FindingDraft finding = MissionRules.opinions(mission).get(0);
    assertEquals(2, finding.params().get("done"));
    assertEquals(List.of(new Label("opinion_group", "parents")), finding.params().get("missing"));
    mission.addOpinionsItem(new MissionOpinion().group(OpinionGroup.PARENTS));
    assertTrue(MissionRules.opinions(mission).isEmpty());
  }

  /** 3 answers → "3 of 4"; an empty answer is none. */
  @Test
  void threeOfFourAnswers() {
    List<String> questions = List.of("q1", "q2", "q3", "q4");
    questions.forEach(
        question ->
            mission.addAnswersItem(
                new MissionAnswer().question(question).text(question.equals("q4") ? " " : "Жооп")));
    assertEquals(3, MissionRules.answers(mission, questions).get(0).params().get("done"));
    mission.getAnswers().get(3).text("Жооп");
    assertTrue(MissionRules.answers(mission, questions).isEmpty());
  }

  /** the orientation of stage III empty → incomplete. */
  @Test
  void orientationOfStageThree() {
    List<String> components = List.of("education_level", "orientation");
    GraduateModel model = mission.getGraduateModel();
    model.addComponentsItem(
        new GraduateModelComponent().component("education_level").text("Орто билим"));
    model.orientationStage2("10-класс же колледж");
    FindingDraft finding = MissionRules.graduate(mission, components).get(0);
    assertEquals(1, finding.params().get("done"));
    assertEquals(
        List.of(new Label("graduate_model_component", "orientation")),
        finding.params().get("missing"));
    model.orientationStage3("ЖОЖ же жумуш");
    assertTrue(MissionRules.graduate(mission, components).isEmpty());
  }
}
