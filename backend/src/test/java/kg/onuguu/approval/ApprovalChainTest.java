package kg.onuguu.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.access.Role;
import kg.onuguu.plan.PlanStatus;
import org.junit.jupiter.api.Test;

/** The whole chain as a table: status × step, dates, roles. */
class ApprovalChainTest {
  private static final UUID PLAN = new UUID(1, 2);
  private static final LocalDate FROZEN = LocalDate.of(2026, 8, 20);

  private static Decision decision(ApprovalStep step, DecisionKind kind, LocalDate on) {
    return new Decision(
        PLAN,
        1,
        new Decision.Content(step, kind, on, null, null, null, null, null),
        new Decision.Author(PLAN, "Айгүл Сыдыкова", Instant.EPOCH));
  }

  private static ApprovalChain chain(PlanStatus status, Decision... decisions) {
    return new ApprovalChain(status, false, FROZEN, List.of(decisions));
  }

  /** Every status: which steps are open, as long as none of them is decided. */
  @Test
  void eachStatusOpensItsSteps() {
    Map<PlanStatus, Set<ApprovalStep>> open = new EnumMap<>(PlanStatus.class);
    for (PlanStatus status : PlanStatus.values()) {
      open.put(status, EnumSet.noneOf(ApprovalStep.class));
    }
    open.put(PlanStatus.SUBMITTED, EnumSet.of(ApprovalStep.PEDAGOGICAL_COUNCIL));
    open.put(PlanStatus.ENDORSED, EnumSet.of(ApprovalStep.MOP_COUNCIL));
    open.put(PlanStatus.COUNCIL_AGREED, EnumSet.of(ApprovalStep.DIRECTOR));
    Set<ApprovalStep> lastTwo =
        EnumSet.of(ApprovalStep.EDUCATION_AUTHORITY, ApprovalStep.LOCAL_SELF_GOVERNMENT);
    open.put(PlanStatus.APPROVED, lastTwo);
    open.put(PlanStatus.AUTHORITY_AGREED, lastTwo);
    open.forEach((status, steps) -> assertEquals(steps, chain(status).current(), status.name()));
  }

  @Test
  void aDecidedStepIsNotOpen() {
    ApprovalChain chain =
        chain(
            PlanStatus.APPROVED,
            decision(ApprovalStep.LOCAL_SELF_GOVERNMENT, DecisionKind.WAIVE, FROZEN));
    assertEquals(Set.of(ApprovalStep.EDUCATION_AUTHORITY), chain.current());
    assertEquals(ApprovalChain.State.WAIVED, chain.state(ApprovalStep.LOCAL_SELF_GOVERNMENT));
    assertEquals(ApprovalChain.State.CURRENT, chain.state(ApprovalStep.EDUCATION_AUTHORITY));
  }

  /** each step is entered by one role; nobody else is in the table. */
  @Test
  void eachStepHasItsRole() {
    Map<ApprovalStep, Role> roles = new EnumMap<>(ApprovalStep.class);
    ApprovalStep.all().forEach(step -> roles.put(step, Role.DIRECTOR));
    roles.put(ApprovalStep.EDUCATION_AUTHORITY, Role.DISTRICT_SPECIALIST);
    roles.forEach((step, role) -> assertEquals(role, step.enteredBy(), step.name()));
  }

  /** after the freeze, and not before the ordered step; 4 and 5 both follow the third. */
  @Test
  void datesDoNotGoBackwards() {
    LocalDate director = FROZEN.plusDays(5);
    ApprovalChain chain =
        chain(
            PlanStatus.APPROVED,
            decision(ApprovalStep.PEDAGOGICAL_COUNCIL, DecisionKind.YES, FROZEN),
            decision(ApprovalStep.MOP_COUNCIL, DecisionKind.YES, FROZEN.plusDays(1)),
            decision(ApprovalStep.DIRECTOR, DecisionKind.YES, director),
            decision(ApprovalStep.LOCAL_SELF_GOVERNMENT, DecisionKind.YES, FROZEN.plusDays(30)));
    assertEquals(Optional.of(director), chain.earliest(ApprovalStep.EDUCATION_AUTHORITY));
    assertEquals(
        Optional.of(FROZEN),
        chain(PlanStatus.SUBMITTED).earliest(ApprovalStep.PEDAGOGICAL_COUNCIL));
    assertEquals(Optional.of(FROZEN.plusDays(30)), chain.lastDay());
    assertTrue(chain.completedBy(ApprovalStep.EDUCATION_AUTHORITY));
    assertFalse(chain.completedBy(ApprovalStep.LOCAL_SELF_GOVERNMENT));
  }

  /** an older plan may have step 4 before step 3; it is told, not refused. */
  @Test
  void historicalDatesAreOnlyTold() {
    ApprovalChain chain =
        new ApprovalChain(
            PlanStatus.AUTHORITY_AGREED,
            true,
            FROZEN,
            List.of(
                decision(ApprovalStep.DIRECTOR, DecisionKind.YES, LocalDate.of(2018, 8, 30)),
                decision(
                    ApprovalStep.EDUCATION_AUTHORITY,
                    DecisionKind.YES,
                    LocalDate.of(2018, 8, 28))));
    assertEquals(List.of(ApprovalStep.EDUCATION_AUTHORITY), chain.datedBackwards());
    assertTrue(Stream.of(ApprovalStep.values()).allMatch(step -> chain.earliest(step).isEmpty()));
  }

  /** A return is no yes. */
  @Test
  void aReturnedStepCompletesNothing() {
    ApprovalChain chain =
        chain(
            PlanStatus.RETURNED,
            decision(ApprovalStep.PEDAGOGICAL_COUNCIL, DecisionKind.RETURN, FROZEN));
    assertEquals(ApprovalChain.State.RETURNED, chain.state(ApprovalStep.PEDAGOGICAL_COUNCIL));
    assertFalse(chain.completedBy(ApprovalStep.LOCAL_SELF_GOVERNMENT));
  }
}
