package kg.onuguu.approval.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kg.onuguu.approval.ApprovalSeeding;
import kg.onuguu.approval.ApprovalStep;
import kg.onuguu.approval.Decision;
import kg.onuguu.approval.DecisionKind;
import kg.onuguu.approval.DocumentKind;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityRepository;
import kg.onuguu.plan.activity.TaskStatus;
import kg.onuguu.plan.demo.DemoPlans;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The older plan of the demonstration's school, entered afterwards: declared for six years
 * over stages of five, adopted when its third year had ended, with the warnings that this brings.
 */
@ApplicationScoped
class OldPlanDemo implements DemoContent {
  private static final String DIRECTOR = "Айгүл Сыдыкова";
  private static final LocalDate COUNCIL = LocalDate.of(2022, 8, 30);

  private final DemoPlans plans;
  private final ApprovalSeeding approvals;
  private final ActivityRepository activities;
  private final BusinessTime time;

  OldPlanDemo(
      DemoPlans plans,
      ApprovalSeeding approvals,
      ActivityRepository activities,
      BusinessTime time) {
    this.plans = plans;
    this.approvals = approvals;
    this.activities = activities;
    this.time = time;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void create(DemoWorld world) {
    Instant entered = time.now().minus(30, ChronoUnit.DAYS);
    Decision.Author director = new Decision.Author(world.director(), DIRECTOR, entered);
    Plan plan = plans.draft(world.school(), "plan-2019.json", true, entered);
    approvals.submit(plan, director);
    agree(plan, ApprovalStep.PEDAGOGICAL_COUNCIL, COUNCIL, "1", "Гүлзат Токтобаева", director);
    agree(plan, ApprovalStep.MOP_COUNCIL, COUNCIL, "1", "Нурлан Асанбеков", director);
    agree(plan, ApprovalStep.DIRECTOR, COUNCIL.plusDays(1), "42", DIRECTOR, director);
    agree(
        plan,
        ApprovalStep.EDUCATION_AUTHORITY,
        COUNCIL.minusDays(4),
        "118",
        "Эркин Мамытов",
        new Decision.Author(world.districtSpecialist(), "Эркин Мамытов", entered));
    agree(
        plan,
        ApprovalStep.LOCAL_SELF_GOVERNMENT,
        COUNCIL.plusDays(6),
        "77",
        "Азамат Жолдошов",
        director);
    carriedOut(activities.inOrder(plan));
  }

  private void agree(
      Plan plan,
      ApprovalStep step,
      LocalDate on,
      String number,
      String signer,
      Decision.Author author) {
    DocumentKind kind =
        switch (step) {
          case PEDAGOGICAL_COUNCIL, MOP_COUNCIL -> DocumentKind.MINUTES;
          case DIRECTOR -> DocumentKind.ORDER;
          default -> DocumentKind.LETTER;
        };
    approvals.decide(
        plan,
        new Decision.Content(step, DecisionKind.YES, on, null, kind, number, signer, null),
        author);
  }

  /** All but the last, which had no money: the next plan says why. */
  private static void carriedOut(List<Activity> all) {
    for (Activity activity : all.subList(0, all.size() - 1)) {
      activity.record(TaskStatus.DONE, "Пландагыдай аткарылды", activity.getDueOn(), null);
    }
    all.get(all.size() - 1)
        .record(TaskStatus.NOT_DONE, null, null, "Каражат бөлүнгөн эмес, жаңы планга киргизилди");
  }
}
