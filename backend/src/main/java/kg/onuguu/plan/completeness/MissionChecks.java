package kg.onuguu.plan.completeness;

import java.util.List;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.mission.MissionRules;

/** The mission of the school is a part of its plan. */
final class MissionChecks {
  private static final PlanSection SECTION = PlanSection.MISSION;

  private MissionChecks() {}

  static List<PlanCheck> all() {
    return List.of(
        new PlanCheck(SECTION, input -> MissionRules.sentences(input.content().getMission())),
        new PlanCheck(SECTION, input -> MissionRules.opinions(input.content().getMission())),
        new PlanCheck(
            SECTION,
            input ->
                MissionRules.answers(
                    input.content().getMission(), input.codes("mission_question"))),
        new PlanCheck(
            SECTION,
            input ->
                MissionRules.graduate(
                    input.content().getMission(), input.codes("graduate_model_component"))));
  }
}
