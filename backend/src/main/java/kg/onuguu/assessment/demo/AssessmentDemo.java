package kg.onuguu.assessment.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.assessment.AssessmentContent;
import kg.onuguu.assessment.ResultDocument;
import kg.onuguu.assessment.Step;
import kg.onuguu.assessment.StepRecord;
import kg.onuguu.assessment.achievement.AchievementContent;
import kg.onuguu.assessment.achievement.TeacherAchievement;
import kg.onuguu.assessment.finding.AssessmentFinding;
import kg.onuguu.assessment.finding.FindingProblem;
import kg.onuguu.assessment.observation.ChecklistItem;
import kg.onuguu.assessment.observation.LessonObservation;
import kg.onuguu.assessment.observation.ObservationContent;
import kg.onuguu.assessment.regulation.AssessmentRegulation;
import kg.onuguu.demo.DemoContent;
import kg.onuguu.demo.DemoWorld;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The internal assessment of the demonstration's school: one closed whose weakness stands in the
 * plan, one on its way with a step that is late, one planned; observation sheets and achievements.
 */
@ApplicationScoped
class AssessmentDemo implements DemoContent {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final int AFTER_STAFF_AND_PLANS = 30;
  private static final String DIRECTOR = "Айгүл Сыдыкова";
  private static final LocalTime CLOSED_AT = LocalTime.of(16, 40);

  private final EntityManager database;
  private final BusinessTime time;

  AssessmentDemo(EntityManager database, BusinessTime time) {
    this.database = database;
    this.time = time;
  }

  @Override
  public int order() {
    return AFTER_STAFF_AND_PLANS;
  }

  @Override
  public void create(DemoWorld world) {
    UUID school = world.school();
    AssessmentBlueprint blueprint = read();
    AssessmentBlueprint.Regulation regulation = blueprint.regulation();
    database.persist(
        new AssessmentRegulation(
            school,
            new AssessmentRegulation.Content(
                regulation.title(),
                past(regulation.adopted()),
                regulation.protocolNumber(),
                regulation.text())));
    Map<String, UUID> assessments = new HashMap<>();
    blueprint
        .assessments()
        .forEach(one -> assessments.put(one.key(), assessment(school, one).getId()));
    for (AssessmentBlueprint.Sheet sheet : blueprint.observations()) {
      UUID part = assessments.get(sheet.assessment());
      database.persist(
          new LessonObservation(school, content(school, sheet, part, blueprint.checklist())));
    }
    for (AssessmentBlueprint.Achievement one : blueprint.achievements()) {
      LocalDate day = one.lastYear() ? day(one.on()).minusYears(1) : past(one.on());
      database.persist(
          new TeacherAchievement(
              school,
              new AchievementContent(
                  person(school, one.person()),
                  one.kind(),
                  one.level(),
                  one.title(),
                  day,
                  one.document(),
                  null)));
    }
    database.flush();
  }

  private Assessment assessment(UUID school, AssessmentBlueprint.Assessment blueprint) {
    Assessment assessment = new Assessment(school, content(blueprint), time.now());
    database.persist(assessment);
    for (AssessmentBlueprint.Finding one : blueprint.findings()) {
      AssessmentFinding finding =
          new AssessmentFinding(
              assessment.getId(),
              new AssessmentFinding.Content(one.kind(), one.text(), one.cause()));
      database.persist(finding);
      if (one.problem() != null) {
        link(school, finding, one.problem());
      }
    }
    if (blueprint.closed()) {
      LocalDate heard = past(blueprint.document().informed());
      assessment.close(DIRECTOR, heard.atTime(CLOSED_AT).atZone(BusinessTime.ZONE).toInstant());
    }
    return assessment;
  }

  private void link(UUID school, AssessmentFinding finding, String problem) {
    database.flush();
    database
        .createQuery(
            "select problem from PlanProblem problem join Plan plan on plan.id = problem.planId"
                + " where plan.school.id = :school and plan.historical = false"
                + " and problem.text like :text",
            PlanProblem.class)
        .setParameter("school", school)
        .setParameter("text", problem + "%")
        .getResultList()
        .forEach(
            one ->
                database.persist(
                    new FindingProblem(one.getId(), finding.getId(), one.getPlanId())));
  }

  private AssessmentContent content(AssessmentBlueprint.Assessment one) {
    Map<Step, StepRecord> steps = new EnumMap<>(Step.class);
    for (AssessmentBlueprint.Task task : one.steps()) {
      StepRecord record =
          new StepRecord(day(task.planned()), past(task.done()), task.responsible(), task.note());
      steps.put(task.step(), record);
    }
    AssessmentBlueprint.Paper paper = one.document();
    ResultDocument document =
        new ResultDocument(
            paper.kind(),
            paper.number(),
            past(paper.date()),
            paper.text(),
            past(paper.informed()),
            paper.meeting());
    return new AssessmentContent(
        year().start(),
        one.object(),
        one.topic(),
        one.reason(),
        one.coordinator(),
        one.performers(),
        one.methods(),
        steps,
        one.principles(),
        one.indicators(),
        document);
  }

  private ObservationContent content(
      UUID school, AssessmentBlueprint.Sheet sheet, UUID part, List<String> checklist) {
    return new ObservationContent(
        part,
        past(sheet.on()),
        sheet.grade(),
        sheet.letter(),
        sheet.subject(),
        sheet.topic(),
        sheet.teacher() == null ? null : person(school, sheet.teacher()),
        sheet.observer(),
        IntStream.range(0, checklist.size())
            .mapToObj(i -> new ChecklistItem(checklist.get(i), sheet.marks().get(i)))
            .toList(),
        sheet.strengths(),
        sheet.advice());
  }

  private UUID person(UUID school, String number) {
    return database
        .createQuery(
            "select person.id from StaffPerson person where person.schoolId = :school"
                + " and person.personnelNumber = :number",
            UUID.class)
        .setParameter("school", school)
        .setParameter("number", number)
        .getSingleResult();
  }

  private SchoolYear year() {
    return SchoolYear.of(time.today());
  }

  private LocalDate day(MonthDay day) {
    int start = year().start();
    return day == null
        ? null
        : day.atYear(day.getMonthValue() >= Month.AUGUST.getValue() ? start : start + 1);
  }

  /** In the first months of a school year, what has happened has happened today at the latest. */
  private LocalDate past(MonthDay monthDay) {
    LocalDate day = day(monthDay);
    return day != null && day.isAfter(time.today()) ? time.today() : day;
  }

  private static AssessmentBlueprint read() {
    try (InputStream file = AssessmentDemo.class.getResourceAsStream("/demo/assessment.json")) {
      return JSON.readValue(file, AssessmentBlueprint.class);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
