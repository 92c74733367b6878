package kg.onuguu.dashboard;

import java.util.ArrayList;
import java.util.List;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.api.model.Approval;
import kg.onuguu.api.model.ApprovalStepView;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.Completeness;
import kg.onuguu.api.model.Decision;
import kg.onuguu.api.model.DecisionKind;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.Urgency;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanStatus;

/** What the state of the plan asks of the school: write, submit, decide. */
final class SchoolSteps {
  private SchoolSteps() {}

  static List<Step> of(Caller caller, Plan plan, Approval approval, Completeness completeness) {
    List<Step> steps = new ArrayList<>();
    if (plan.getStatus() == PlanStatus.RETURNED) {
      steps.add(returned(plan, approval));
    }
    if (plan.editable()) {
      steps.addAll(written(caller, plan, completeness));
    }
    approval.getSteps().stream()
        .filter(ApprovalStepView::getActionable)
        .forEach(step -> steps.add(decision(plan, step)));
    if (approval.getSteps().stream().anyMatch(ApprovalStepView::getActionable)) {
      completeness.getFindings().stream()
          .filter(finding -> finding.getBlocks() == BlockedAction.APPROVAL)
          .findFirst()
          .filter(finding -> beforeDirector(plan))
          .ifPresent(finding -> steps.add(stopped("approval_stopped", plan, finding, 1)));
    }
    return steps;
  }

  private static boolean beforeDirector(Plan plan) {
    return plan.getStatus() == PlanStatus.SUBMITTED
        || plan.getStatus() == PlanStatus.ENDORSED
        || plan.getStatus() == PlanStatus.COUNCIL_AGREED;
  }

  private static Step step(String code, Urgency urgency, Plan plan) {
    return new Step(code, urgency)
        .of(plan.getSchool().getId(), plan.getId())
        .with("title", plan.getTitle())
        .with("version", plan.getVersionNumber());
  }

  /** With the words of whoever returned it. */
  private static Step returned(Plan plan, Approval approval) {
    String comment =
        approval.getHistory().stream()
            .filter(decision -> decision.getDecision() == DecisionKind.RETURN)
            .reduce((earlier, later) -> later)
            .map(Decision::getComment)
            .orElse("");
    return step("revise_returned", Urgency.SOON, plan)
        .at(PlanSection.APPROVAL, null)
        .with("comment", comment);
  }

  private static List<Step> written(Caller caller, Plan plan, Completeness completeness) {
    List<Finding> stopping =
        completeness.getFindings().stream()
            .filter(finding -> finding.getBlocks() == BlockedAction.SUBMISSION)
            .toList();
    if (!stopping.isEmpty()) {
      return List.of(stopped("complete_plan", plan, stopping.get(0), stopping.size()));
    }
    return caller.is(Role.DIRECTOR)
        ? List.of(step("submit_plan", Urgency.SOON, plan).at(PlanSection.APPROVAL, null))
        : List.of();
  }

  private static Step stopped(String code, Plan plan, Finding first, int count) {
    return step(code, Urgency.SOON, plan)
        .at(first.getSection(), first.getTargetId())
        .with("count", count)
        .with("first", first.getMessage());
  }

  private static Step decision(Plan plan, ApprovalStepView open) {
    return step("enter_decision", Urgency.SOON, plan)
        .at(PlanSection.APPROVAL, null)
        .variant(open.getStep().toString())
        .with("step", open.getStep().toString());
  }
}
