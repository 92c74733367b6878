package kg.onuguu.evaluation.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.evaluation.EvaluationVerb;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.Purpose;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.comment.CriterionComments;
import kg.onuguu.evaluation.decision.Deciding;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The self-evaluations of the demonstration's school: one for accreditation that was accepted three
 * years ago, and this year's, which is written and not yet agreed. Some numbers in it are typed by
 * hand and differ from the registers, as in a real one.
 */
@ApplicationScoped
class SelfEvaluationDemo implements DemoContent {
  private static final int THEN = 2023;
  private static final int NOW = 2026;
  private static final LocalTime MORNING = LocalTime.of(10, 30);

  private final SelfEvaluationWriter writer;
  private final PlanLinks links;
  private final Deciding deciding;
  private final CriterionComments comments;

  SelfEvaluationDemo(
      SelfEvaluationWriter writer, PlanLinks links, Deciding deciding, CriterionComments comments) {
    this.writer = writer;
    this.links = links;
    this.deciding = deciding;
    this.comments = comments;
  }

  /** After the tables that its fields show. */
  @Override
  public int order() {
    return 60;
  }

  @Override
  public void create(DemoWorld world) {
    DemoScript script = DemoScript.read();
    accepted(world, script);
    SelfEvaluation current =
        writer.write(
            world.school(),
            new SelfEvaluationWriter.Frame(
                NOW, Purpose.ANNUAL, new Period(NOW - 4, NOW), LocalDate.of(NOW, 10, 1), 1),
            script,
            director(world),
            at(LocalDate.of(NOW, 10, 20)));
    writer.assign(current, List.of("2.3", "3.3"), deputy(world), LocalDate.of(NOW, 12, 10));
    links.link(current, director(world), "Ашканада таза суу жок", "Ашканада таза суу жок");
    links.link(
        current, director(world), "Физика жана химия кабинет", "Физика, химия, биология кабинет");
    links.linkAdvice(current, director(world), "Компьютерлердин саны", "Компьютердик класстагы 14");
    comments.write(
        director(world),
        current.getId(),
        new CriterionComments.Draft(
            "3.1",
            null,
            "Имараттын паспортун жана сүрөттөрдү тиркеп коюңузчу",
            List.of(world.deputy())));
  }

  /** Shorter, with lower levels, and on its way to the end. */
  private void accepted(DemoWorld world, DemoScript script) {
    LocalDate day = LocalDate.of(THEN, 11, 6);
    SelfEvaluation evaluation =
        writer.write(
            world.school(),
            new SelfEvaluationWriter.Frame(
                THEN, Purpose.ACCREDITATION, new Period(THEN - 4, THEN), day.minusDays(40), 2),
            script,
            director(world),
            at(day.minusDays(20)));
    decide(director(world), evaluation, EvaluationVerb.AGREE, null, day);
    decide(director(world), evaluation, EvaluationVerb.FINALISE, null, day.plusDays(1));
    decide(director(world), evaluation, EvaluationVerb.SUBMIT, null, day.plusDays(2));
    decide(
        specialist(world),
        evaluation,
        EvaluationVerb.ACCEPT,
        "Толук жазылган, далилдери тиркелген",
        day.plusDays(9));
  }

  private void decide(
      Caller by, SelfEvaluation evaluation, EvaluationVerb verb, String comment, LocalDate day) {
    deciding.apply(by, evaluation, verb, comment, at(day), Language.KY);
  }

  private static Caller director(DemoWorld world) {
    return caller(
        world.director(),
        "director",
        "Айгүл Сыдыкова",
        Role.DIRECTOR,
        new AccessScope.SchoolScope(world.school()));
  }

  private static Caller deputy(DemoWorld world) {
    return caller(
        world.deputy(),
        "deputy",
        "Нурлан Асанбеков",
        Role.DEPUTY,
        new AccessScope.SchoolScope(world.school()));
  }

  private static Caller specialist(DemoWorld world) {
    return caller(
        world.districtSpecialist(),
        "district",
        "Эркин Мамытов",
        Role.DISTRICT_SPECIALIST,
        new AccessScope.Nationwide());
  }

  private static Caller caller(UUID id, String login, String name, Role role, AccessScope scope) {
    return new Caller(id, login, name, role, Language.KY, null, scope);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
  }
}
