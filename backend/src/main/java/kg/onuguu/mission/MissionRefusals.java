package kg.onuguu.mission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import kg.onuguu.api.model.GraduateModelComponent;
import kg.onuguu.api.model.MissionAnswer;
import kg.onuguu.api.model.MissionOpinion;
import kg.onuguu.api.model.MissionUpdate;
import kg.onuguu.api.model.MissionValue;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** What a mission may not say: unknown codes, and anything twice in a list. */
@ApplicationScoped
class MissionRefusals {
  private static final String BUNDLE = "mission";

  private final ReferenceData reference;

  MissionRefusals(ReferenceData reference) {
    this.reference = reference;
  }

  void check(MissionUpdate update) {
    codes(update);
    List<Violation> wrong = new ArrayList<>();
    duplicates(
        update.getValues(),
        MissionRefusals::key,
        "/values",
        "/text",
        "value_twice",
        "R-037",
        wrong);
    duplicates(
        update.getOpinions(),
        MissionOpinion::getGroup,
        "/opinions",
        "/group",
        "duplicate",
        "R-034",
        wrong);
    duplicates(
        update.getAnswers(),
        MissionAnswer::getQuestion,
        "/answers",
        "/question",
        "duplicate",
        "R-035",
        wrong);
    duplicates(
        update.getGraduateModel().getComponents(),
        GraduateModelComponent::getComponent,
        "/graduateModel/components",
        "/component",
        "duplicate",
        "R-036",
        wrong);
    if (!wrong.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, wrong);
    }
  }

  private void codes(MissionUpdate update) {
    for (int i = 0; i < update.getAnswers().size(); i++) {
      reference.require(
          "mission_question",
          update.getAnswers().get(i).getQuestion(),
          "/answers/" + i + "/question");
    }
    List<GraduateModelComponent> components = update.getGraduateModel().getComponents();
    for (int i = 0; i < components.size(); i++) {
      reference.require(
          "graduate_model_component",
          components.get(i).getComponent(),
          "/graduateModel/components/" + i + "/component");
    }
    List<String> goals = update.getGoals();
    for (int i = 0; i < goals.size(); i++) {
      requireWords(goals.get(i), "/goals/" + i);
    }
    List<MissionValue> values = update.getValues();
    for (int i = 0; i < values.size(); i++) {
      requireWords(values.get(i).getText(), "/values/" + i + "/text");
    }
  }

  private static void requireWords(String text, String pointer) {
    if (text.isBlank()) {
      throw ProblemException.invalid(pointer, "not_blank");
    }
  }

  /** Spaces and case do not make a new value. */
  private static Object key(MissionValue value) {
    return value.getKind()
        + " "
        + value.getText().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static <T> void duplicates(
      List<T> list,
      Function<T, Object> key,
      String pointer,
      String field,
      String code,
      String rule,
      List<Violation> wrong) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!seen.add(key.apply(list.get(i)))) {
        wrong.add(Violation.at(pointer + "/" + i + field, code).rule(rule).from(BUNDLE));
      }
    }
  }
}
