package kg.onuguu.approval.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kg.onuguu.access.Role;
import kg.onuguu.approval.ApprovalSeeding;
import kg.onuguu.approval.ApprovalStep;
import kg.onuguu.approval.Decision;
import kg.onuguu.approval.DecisionKind;
import kg.onuguu.approval.DocumentKind;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.demo.DemoPlans;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The plan 2019–2024 that the own school entered afterwards: declared for six years, stages of 1 +
 * 3 + 1, adopted three years after its start, carried out since.
 */
@ApplicationScoped
class HistoricalPlanDemo implements DemoContent {
  private static final LocalDate ADOPTED = LocalDate.of(2022, 8, 30);
  private static final LocalDate CARRIED_OUT = LocalDate.of(2024, 8, 31);
  private static final LocalTime MORNING = LocalTime.of(10, 30);

  private final DemoPlans plans;
  private final ApprovalSeeding approvals;

  HistoricalPlanDemo(DemoPlans plans, ApprovalSeeding approvals) {
    this.plans = plans;
    this.approvals = approvals;
  }

  /** Before the mission of today is written: this plan never had it. */
  @Override
  public int order() {
    return 5;
  }

  @Override
  public void create(DemoWorld world) {
    Plan plan = plans.draft(world.school(), "plan-2019.json", true, at(ADOPTED.minusDays(10)));
    approvals.submit(plan, author(world, ADOPTED));
    decide(world, plan, ApprovalStep.PEDAGOGICAL_COUNCIL, DocumentKind.MINUTES, 0, "1");
    decide(world, plan, ApprovalStep.MOP_COUNCIL, DocumentKind.MINUTES, 0, "1");
    decide(world, plan, ApprovalStep.DIRECTOR, DocumentKind.ORDER, 1, "42");
    decide(world, plan, ApprovalStep.EDUCATION_AUTHORITY, DocumentKind.STAMP, 5, "18");
    decide(world, plan, ApprovalStep.LOCAL_SELF_GOVERNMENT, DocumentKind.LETTER, 7, "63");
    plan.complete(Role.DIRECTOR, at(CARRIED_OUT));
  }

  private void decide(
      DemoWorld world,
      Plan plan,
      ApprovalStep step,
      DocumentKind kind,
      int daysLater,
      String number) {
    LocalDate on = ADOPTED.plusDays(daysLater);
    approvals.decide(
        plan,
        new Decision.Content(step, DecisionKind.YES, on, null, kind, number, null, null),
        author(world, on));
  }

  private static Decision.Author author(DemoWorld world, LocalDate on) {
    return new Decision.Author(world.director(), "Айгүл Сыдыкова", at(on));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
  }
}
