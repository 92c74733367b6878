package kg.onuguu.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.NextStep;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.Urgency;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/**
 * One thing to do next, in words: {@code step.<code>} and, where it helps, {@code context.<code>}
 * of the bundle "dashboard".
 */
final class Step {
  private static final int LONGEST_QUOTE = 120;

  private final String code;
  private final Urgency urgency;
  private final NextStep step;
  private final Map<String, Object> params = new HashMap<>();
  private String variant = "";

  Step(String code, Urgency urgency) {
    this.code = code;
    this.urgency = urgency;
    this.step = new NextStep().code(code).urgency(urgency);
  }

  Step of(UUID schoolId, UUID planId) {
    step.schoolId(schoolId).planId(planId);
    return this;
  }

  Step ofEvaluation(UUID schoolId, UUID selfEvaluationId, String criterionCode) {
    step.schoolId(schoolId).selfEvaluationId(selfEvaluationId).criterionCode(criterionCode);
    return this;
  }

  Step at(PlanSection section, UUID target) {
    step.section(section).targetId(target);
    return this;
  }

  Step due(LocalDate on) {
    step.dueOn(on);
    return this;
  }

  /** Another sentence for the same code, as the decision of each body has. */
  Step variant(String name) {
    variant = "." + name;
    return this;
  }

  Step with(String name, Object value) {
    params.put(name, value instanceof String text ? shortened(text) : value);
    return this;
  }

  Urgency urgency() {
    return urgency;
  }

  NextStep in(Language language) {
    Messages words = Messages.of("dashboard");
    step.message(words.text(language, "step." + code + variant, params));
    if (words.has("context." + code)) {
      step.context(words.text(language, "context." + code, params));
    }
    Map<String, String> wire = new HashMap<>();
    params.forEach(
        (name, value) -> {
          if (value != null) {
            wire.put(name, value.toString());
          }
        });
    return step.params(wire.isEmpty() ? null : wire);
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
  }
}
