package kg.onuguu.approval;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kg.onuguu.plan.PlanStatus;

/**
 * Where one version stands on its way: which steps are done, which may be
 * decided now, and from which day on a decision may be dated.
 */
public final class ApprovalChain {
  private final PlanStatus status;
  private final boolean historical;
  private final LocalDate frozenOn;
  private final Map<ApprovalStep, Decision> decisions = new EnumMap<>(ApprovalStep.class);

  /**
   * @param historical an older plan entered afterwards: its dates only warn
   * @param frozenOn the day the version was submitted, or null while nothing is frozen
   * @param ofVersion the decisions on this version
   */
  public ApprovalChain(
      PlanStatus status, boolean historical, LocalDate frozenOn, List<Decision> ofVersion) {
    this.status = status;
    this.historical = historical;
    this.frozenOn = frozenOn;
    ofVersion.forEach(decision -> decisions.put(decision.getStep(), decision));
  }

  /** State of a step as the strip shows it. */
  public enum State {
    WAITING,
    CURRENT,
    DONE,
    WAIVED,
    RETURNED
  }

  public Optional<Decision> decision(ApprovalStep step) {
    return Optional.ofNullable(decisions.get(step));
  }

  public State state(ApprovalStep step) {
    Decision decision = decisions.get(step);
    if (decision == null) {
      return current().contains(step) ? State.CURRENT : State.WAITING;
    }
    return switch (decision.getDecision()) {
      case YES -> State.DONE;
      case WAIVE -> State.WAIVED;
      case RETURN -> State.RETURNED;
    };
  }

  /** The steps that may be decided now: one, or both of the last two. */
  public Set<ApprovalStep> current() {
    Set<ApprovalStep> open =
        switch (status) {
          case SUBMITTED -> EnumSet.of(ApprovalStep.PEDAGOGICAL_COUNCIL);
          case ENDORSED -> EnumSet.of(ApprovalStep.MOP_COUNCIL);
          case COUNCIL_AGREED -> EnumSet.of(ApprovalStep.DIRECTOR);
          case APPROVED, AUTHORITY_AGREED ->
              EnumSet.of(ApprovalStep.EDUCATION_AUTHORITY, ApprovalStep.LOCAL_SELF_GOVERNMENT);
          default -> EnumSet.noneOf(ApprovalStep.class);
        };
    open.removeAll(decisions.keySet());
    return open;
  }

  /** Whether only this step is missing. */
  public boolean completedBy(ApprovalStep step) {
    return ApprovalStep.all().stream()
        .filter(other -> other != step)
        .allMatch(other -> decision(other).filter(Decision::passed).isPresent());
  }

  /** The first day a decision of the step can have; nobody decides before the freeze. */
  public Optional<LocalDate> earliest(ApprovalStep step) {
    if (historical) {
      return Optional.empty();
    }
    return Stream.of(Optional.ofNullable(frozenOn), dayBefore(step))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo);
  }

  /** The day of the ordered step before, if it has been decided. */
  public Optional<LocalDate> dayBefore(ApprovalStep step) {
    return step.before().flatMap(this::decision).map(Decision::getDecidedOn);
  }

  /** The day of the newest decision, on which a complete plan enters into force. */
  public Optional<LocalDate> lastDay() {
    return decisions.values().stream().map(Decision::getDecidedOn).max(LocalDate::compareTo);
  }

  /** Steps that were dated before the step they follow; only historical plans have them. */
  public List<ApprovalStep> datedBackwards() {
    return ApprovalStep.all().stream()
        .filter(
            step ->
                decision(step)
                    .filter(d -> dayBefore(step).filter(d.getDecidedOn()::isBefore).isPresent())
                    .isPresent())
        .toList();
  }
}
