package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.Finding;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.FindingWriter;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.plan.completeness.PlanCompleteness;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.plan.content.PlanContentAssembler;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.text.Language;

/** What stops the next step, and warnings on dates. */
@ApplicationScoped
public class ApprovalFindings {
  private final PlanContentAssembler contents;
  private final PlanCompleteness completeness;
  private final FindingWriter writer;
  private final CurrentRequest request;

  ApprovalFindings(
      PlanContentAssembler contents,
      PlanCompleteness completeness,
      FindingWriter writer,
      CurrentRequest request) {
    this.contents = contents;
    this.completeness = completeness;
    this.writer = writer;
    this.request = request;
  }

  /** 422 that names every finding which stops the action, each with its rule. */
  void requireNone(Plan plan, BlockedAction action) {
    PlanContent content = contents.assemble(plan, ContentView.frozen());
    List<Violation> stopping =
        completeness.stopping(content, action, request.language()).stream()
            .map(ApprovalFindings::violation)
            .toList();
    if (!stopping.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, stopping);
    }
  }

  private static Violation violation(Finding finding) {
    String pointer =
        Stream.of(finding.getSection(), finding.getTargetId(), finding.getField())
            .filter(part -> part != null)
            .map(part -> "/" + part)
            .collect(Collectors.joining());
    Map<String, Object> params = new HashMap<>();
    if (finding.getParams() != null) {
      params.putAll(finding.getParams());
    }
    return new Violation(pointer, finding.getCode(), finding.getRule(), params, "findings")
        .saying(finding.getMessage());
  }

  /** Of a plan that was read through a scope. */
  public List<Finding> of(Plan plan, ApprovalChain chain, Language language) {
    PlanContent content = contents.assemble(plan, new ContentView(true, false, language));
    List<Finding> found =
        of(plan, chain, completeness.of(content, language).getFindings(), language);
    List<Finding> meetings = writer.write(MeetingDates.contradictions(content, chain), language);
    return Stream.concat(found.stream(), meetings.stream()).toList();
  }

  /** The same from all findings of the plan. */
  List<Finding> of(Plan plan, ApprovalChain chain, List<Finding> all, Language language) {
    List<FindingDraft> backwards =
        chain.datedBackwards().stream()
            .map(
                step ->
                    FindingDraft.warning("R-027", "dated_backwards", PlanSection.APPROVAL)
                        .with("step", step.order()))
            .toList();
    BlockedAction next = next(plan.getStatus());
    return Stream.concat(
            all.stream()
                .filter(
                    finding ->
                        finding.getSection() == PlanSection.APPROVAL
                            || next != null && finding.getBlocks() == next),
            writer.write(backwards, language).stream())
        .toList();
  }

  /** What is still to come that a finding can stop. */
  private static BlockedAction next(PlanStatus status) {
    return switch (status) {
      case DRAFT, RETURNED -> BlockedAction.SUBMISSION;
      case SUBMITTED, ENDORSED, COUNCIL_AGREED -> BlockedAction.APPROVAL;
      default -> null;
    };
  }
}
