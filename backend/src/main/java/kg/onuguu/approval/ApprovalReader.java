package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.Approval;
import kg.onuguu.api.model.ApprovalStepView;
import kg.onuguu.api.model.Finding;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.shared.text.Language;

/** The approval chain of a plan as one caller sees it: states, history, what may be done now. */
@ApplicationScoped
public class ApprovalReader {
  private final DecisionRepository decisions;
  private final PlanVersionRepository versions;
  private final ApprovalFindings findings;
  private final ApprovalMapper mapper;

  ApprovalReader(
      DecisionRepository decisions,
      PlanVersionRepository versions,
      ApprovalFindings findings,
      ApprovalMapper mapper) {
    this.decisions = decisions;
    this.versions = versions;
    this.findings = findings;
    this.mapper = mapper;
  }

  /** The chain with what stops the next step and with warnings on dates. */
  public Approval of(Plan plan, Caller caller, Language language) {
    PlanVersionRepository.Seal seal = versions.newestSeal(plan).orElse(null);
    List<Decision> history = decisions.inOrder(plan);
    ApprovalChain chain = chain(plan, seal, history);
    return view(plan, seal, history, chain, caller).findings(findings.of(plan, chain, language));
  }

  /** The same with findings that the caller has already. */
  public Approval of(Plan plan, Caller caller, List<Finding> ofPlan, Language language) {
    PlanVersionRepository.Seal seal = versions.newestSeal(plan).orElse(null);
    List<Decision> history = decisions.inOrder(plan);
    ApprovalChain chain = chain(plan, seal, history);
    return view(plan, seal, history, chain, caller)
        .findings(findings.of(plan, chain, ofPlan, language));
  }

  /**
   * The steps of the version on its way. A returned plan shows those of the version that came back,
   * with the comment, until the next one is submitted.
   */
  static ApprovalChain chain(Plan plan, PlanVersionRepository.Seal seal, List<Decision> history) {
    boolean fresh = plan.getStatus() == PlanStatus.DRAFT || seal == null;
    LocalDate frozenOn = fresh || plan.editable() ? null : seal.frozenOn();
    return new ApprovalChain(
        plan.getStatus(),
        plan.isHistorical(),
        frozenOn,
        fresh
            ? List.of()
            : history.stream().filter(d -> d.getVersionNumber() == seal.number()).toList());
  }

  private Approval view(
      Plan plan,
      PlanVersionRepository.Seal seal,
      List<Decision> history,
      ApprovalChain chain,
      Caller caller) {
    List<ApprovalStepView> steps = new ArrayList<>();
    for (ApprovalStep step : ApprovalStep.all()) {
      steps.add(step(chain, step, caller));
    }
    return new Approval()
        .planId(plan.getId())
        .planVersion((int) plan.getVersion())
        .versionNumber(plan.getVersionNumber())
        .status(mapper.toApi(plan.getStatus()))
        .sha256(seal == null ? null : seal.sha256())
        .steps(steps)
        .history(history.stream().map(mapper::toApi).toList());
  }

  private ApprovalStepView step(ApprovalChain chain, ApprovalStep step, Caller caller) {
    boolean open = chain.current().contains(step);
    Decision decision = chain.decision(step).orElse(null);
    return new ApprovalStepView()
        .step(mapper.toApi(step))
        .order(step.order())
        .state(mapper.toApi(chain.state(step)))
        .actionable(open && caller.is(step.enteredBy()))
        .earliestOn(decision == null ? chain.earliest(step).orElse(null) : null)
        .decision(decision == null ? null : mapper.toApi(decision));
  }
}
