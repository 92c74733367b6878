package kg.onuguu.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.Severity;

/**
 * Something missing or doubtful, before it is put into words: the rule, how strongly it weighs,
 * what it stops, where it is. The words are {@code finding.<code>} of the bundle "findings".
 */
public record FindingDraft(
    String code,
    String rule,
    Severity severity,
    BlockedAction blocks,
    PlanSection section,
    UUID targetId,
    String field,
    Map<String, Object> params) {

  private static FindingDraft of(
      String code, String rule, Severity severity, BlockedAction blocks, PlanSection section) {
    return new FindingDraft(code, rule, severity, blocks, section, null, null, Map.of());
  }

  /** Without it the plan is not submitted. */
  public static FindingDraft stopsSubmission(String rule, String code, PlanSection section) {
    return of(code, rule, Severity.BLOCKER, BlockedAction.SUBMISSION, section);
  }

  /** A warning while the plan is written; without it the director does not approve. */
  public static FindingDraft stopsApproval(String rule, String code, PlanSection section) {
    return of(code, rule, Severity.WARNING, BlockedAction.APPROVAL, section);
  }

  public static FindingDraft warning(String rule, String code, PlanSection section) {
    return of(code, rule, Severity.WARNING, null, section);
  }

  public static FindingDraft info(String rule, String code, PlanSection section) {
    return of(code, rule, Severity.INFO, null, section);
  }

  /** The problem, goal, activity or member concerned. */
  public FindingDraft at(UUID target) {
    return new FindingDraft(code, rule, severity, blocks, section, target, field, params);
  }

  public FindingDraft field(String name) {
    return new FindingDraft(code, rule, severity, blocks, section, targetId, name, params);
  }

  /** A parameter of the message; labels that differ by language are a {@link Label}. */
  public FindingDraft with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(params);
    more.put(name, value);
    return new FindingDraft(code, rule, severity, blocks, section, targetId, field, more);
  }
}
