package kg.onuguu.approval.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.approval.ApprovalSeeding;
import kg.onuguu.approval.ApprovalStep;
import kg.onuguu.approval.Decision;
import kg.onuguu.approval.DecisionKind;
import kg.onuguu.approval.DocumentKind;
import kg.onuguu.approval.comment.CommentSeeding;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.plan.Plan;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The neighbours of the demonstration's school: two plans being carried out, four waiting for the
 * district for one to 27 days, one of them on its second way and one with comments, one returned.
 */
@ApplicationScoped
class ApprovalDemo implements DemoContent {
  private static final LocalTime MORNING = LocalTime.of(10, 30);

  private final NeighbourPlans plans;
  private final ApprovalSeeding approvals;
  private final CommentSeeding comments;
  private final NeighbourProgress progress;
  private final BusinessTime time;

  ApprovalDemo(
      NeighbourPlans plans,
      ApprovalSeeding approvals,
      CommentSeeding comments,
      NeighbourProgress progress,
      BusinessTime time) {
    this.plans = plans;
    this.approvals = approvals;
    this.comments = comments;
    this.progress = progress;
    this.time = time;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public void create(DemoWorld world) {
    int year = SchoolYear.of(time.today()).start();
    inForce(world, 0, year, "Жаныбек Асаналиев", "Гүлбүбү Сатаева");
    waiting(world, 1, year, 27, "Гүлнара Абдыкеримова");
    Plan commented = waiting(world, 2, year, 12, "Таалайбек Эшимов");
    waitingAgain(world, 3, year, 4, "Асель Мурзакулова");
    inForce(world, 4, year - 1, "Болот Ибраимов", "Чынаркан Досалиева");
    returned(world, 5, year, "Сабира Кожомкулова");
    waiting(world, 6, year, 1, "Акылбек Тургунов");
    comment(world, commented);
  }

  private void inForce(DemoWorld world, int school, int year, String director, String secretary) {
    LocalDate day = LocalDate.of(year, 8, 25);
    Plan plan = draft(world, school, year, day.minusDays(30));
    approvals.submit(plan, author(world, director, day));
    council(world, plan, director, secretary, day);
    decide(world, plan, ApprovalStep.EDUCATION_AUTHORITY, day.plusDays(4), "56", "Эркин Мамытов");
    decide(
        world, plan, ApprovalStep.LOCAL_SELF_GOVERNMENT, day.plusDays(5), "112", "Азамат Жолдошов");
    progress.record(plan, director, time.today(), time.now());
  }

  private Plan waiting(DemoWorld world, int school, int year, int days, String director) {
    LocalDate approved = time.today().minusDays(days);
    Plan plan = draft(world, school, year, approved.minusDays(40));
    approvals.submit(plan, author(world, director, approved.minusDays(2)));
    council(world, plan, director, "Роза Бектемирова", approved.minusDays(2));
    return plan;
  }

  /** It came back once, and waits again. */
  private void waitingAgain(DemoWorld world, int school, int year, int days, String director) {
    LocalDate approved = time.today().minusDays(days);
    LocalDate first = approved.minusDays(25);
    Plan plan = draft(world, school, year, first.minusDays(30));
    approvals.submit(plan, author(world, director, first));
    council(world, plan, director, "Роза Бектемирова", first);
    sendBack(
        world,
        plan,
        first.plusDays(9),
        "Терезелерди алмаштыруунун каражаты кайдан алынары так көрсөтүлсүн.");
    approvals.submit(plan, author(world, director, approved.minusDays(2)));
    council(world, plan, director, "Роза Бектемирова", approved.minusDays(2));
  }

  private void returned(DemoWorld world, int school, int year, String director) {
    LocalDate day = time.today().minusDays(20);
    Plan plan = draft(world, school, year, day.minusDays(30));
    approvals.submit(plan, author(world, director, day));
    council(world, plan, director, "Роза Бектемирова", day);
    sendBack(
        world,
        plan,
        day.plusDays(8),
        "Ашкананын суусу балдардын ден соолугуна байланыштуу: мөөнөтүн быйылкы жылга жылдырыңыз.");
  }

  private Plan draft(DemoWorld world, int school, int year, LocalDate created) {
    return plans.draft(world.otherSchools().get(school), school, year, at(created));
  }

  /** Steps 1 to 3: two meetings and the order of the director. */
  private void council(
      DemoWorld world, Plan plan, String director, String secretary, LocalDate day) {
    decide(world, plan, ApprovalStep.PEDAGOGICAL_COUNCIL, day, "1", secretary);
    decide(world, plan, ApprovalStep.MOP_COUNCIL, day.plusDays(1), "2", secretary);
    decide(world, plan, ApprovalStep.DIRECTOR, day.plusDays(2), "31", director);
  }

  private void decide(
      DemoWorld world, Plan plan, ApprovalStep step, LocalDate on, String number, String signer) {
    DocumentKind kind =
        switch (step) {
          case PEDAGOGICAL_COUNCIL, MOP_COUNCIL -> DocumentKind.MINUTES;
          case DIRECTOR -> DocumentKind.ORDER;
          default -> DocumentKind.LETTER;
        };
    approvals.decide(
        plan,
        new Decision.Content(step, DecisionKind.YES, on, null, kind, number, signer, null),
        author(world, signer, on));
  }

  private void sendBack(DemoWorld world, Plan plan, LocalDate on, String why) {
    approvals.decide(
        plan,
        new Decision.Content(
            ApprovalStep.EDUCATION_AUTHORITY,
            DecisionKind.RETURN,
            on,
            null,
            null,
            null,
            "Эркин Мамытов",
            why),
        new Decision.Author(world.districtSpecialist(), "Эркин Мамытов", at(on)));
  }

  private void comment(DemoWorld world, Plan plan) {
    Caller specialist =
        new Caller(
            world.districtSpecialist(),
            "district",
            "Эркин Мамытов",
            Role.DISTRICT_SPECIALIST,
            Language.KY,
            null,
            new AccessScope.Nationwide());
    Instant since = at(time.today().minusDays(6));
    comments.onActivity(
        plan,
        "Ашкананын суу түтүгүн алмаштыруу",
        "Айыл өкмөтүнүн макулдугу барбы? Каттын көчүрмөсүн тиркеңиз.",
        specialist,
        since);
    comments.onActivity(
        plan,
        "Физика жана химия кабинеттерине жабдуу алуу",
        "Донордук долбоордун аталышын жана келишимдин номерин жазыңыз.",
        specialist,
        since);
  }

  /** Invented directors have no accounts; the administrator's stands for their hand. */
  private static Decision.Author author(DemoWorld world, String name, LocalDate day) {
    return new Decision.Author(world.administrator(), name, at(day));
  }

  private static Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
  }
}
