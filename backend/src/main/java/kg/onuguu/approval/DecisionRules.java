package kg.onuguu.approval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.onuguu.plan.Plan;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/** What a decision must have to be accepted. */
final class DecisionRules {
  static final String MESSAGES = "approval";

  private final List<Violation> violations = new ArrayList<>();

  private DecisionRules() {}

  /** 409 when it is not the turn of the step, or the body read another version. */
  static void requireTurn(Plan plan, ApprovalChain chain, ApprovalStep step, int versionNumber) {
    if (versionNumber != plan.getVersionNumber()) {
      throw illegal("R-025", "other_version", Map.of("version", plan.getVersionNumber()));
    }
    if (chain.current().contains(step)) {
      return;
    }
    if (chain.decision(step).isPresent()) {
      throw illegal("R-021", "already_decided", Map.of());
    }
    if (chain.current().isEmpty()) {
      throw illegal("R-021", "not_on_its_way", Map.of());
    }
    throw illegal("R-021", "step_missing." + chain.current().iterator().next(), Map.of());
  }

  /** 422 with everything that is wrong with the decision itself. */
  static void requireComplete(
      Plan plan, ApprovalChain chain, Decision.Content decision, LocalDate today) {
    DecisionRules rules = new DecisionRules();
    rules.checkDate(plan, chain, decision, today);
    rules.checkPaper(decision);
    if (!rules.violations.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, rules.violations);
    }
  }

  private void checkDate(
      Plan plan, ApprovalChain chain, Decision.Content decision, LocalDate today) {
    LocalDate on = decision.decidedOn();
    if (on.isAfter(today)) {
      violations.add(at("/decidedOn", "in_future", "R-024").with("today", today));
    }
    if (plan.isHistorical()) {
      return;
    }
    LocalDate earliest = chain.earliest(decision.step()).orElse(on);
    if (on.isBefore(earliest)) {
      boolean before = chain.dayBefore(decision.step()).filter(on::isBefore).isPresent();
      violations.add(
          at("/decidedOn", before ? "before_previous_step" : "before_submission", "R-024")
              .with("earliest", earliest));
    }
  }

  private void checkPaper(Decision.Content decision) {
    switch (decision.decision()) {
      case YES -> {
        require("/documentKind", decision.documentKind(), "R-023");
        require("/documentNumber", decision.documentNumber(), "R-023");
        require("/signer", decision.signer(), "R-023");
      }
      case RETURN -> {
        if (decision.comment() == null) {
          violations.add(at("/comment", "return_needs_comment", "R-025"));
        }
      }
      case WAIVE -> {
        if (decision.step() != ApprovalStep.LOCAL_SELF_GOVERNMENT) {
          violations.add(at("/decision", "waive_only_local", "R-022"));
        } else if (decision.comment() == null) {
          violations.add(at("/comment", "waive_needs_reason", "R-022"));
        }
      }
    }
  }

  private void require(String pointer, Object value, String rule) {
    if (value == null) {
      violations.add(at(pointer, "required", rule));
    }
  }

  private static Violation at(String pointer, String code, String rule) {
    return Violation.at(pointer, code).rule(rule).from(MESSAGES);
  }

  static ProblemException illegal(String rule, String why, Map<String, Object> params) {
    return new ProblemException(ProblemType.ILLEGAL_TRANSITION)
        .rule(rule)
        .because(MESSAGES, why, params);
  }
}
