package kg.onuguu.approval.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.mission.MissionContent;
import kg.onuguu.mission.MissionSeeding;
import kg.onuguu.mission.SchoolValue;
import kg.onuguu.mission.ValueKind;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanForm;
import kg.onuguu.plan.PlanHead;
import kg.onuguu.plan.PlanStage;
import kg.onuguu.plan.PlanStageKind;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityContent;
import kg.onuguu.plan.activity.Budget;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.plan.activity.Direction;
import kg.onuguu.plan.foundation.BodyParticipation;
import kg.onuguu.plan.foundation.CodedText;
import kg.onuguu.plan.foundation.PlanFoundations;
import kg.onuguu.plan.foundation.PrincipleCheck;
import kg.onuguu.plan.goal.Goal;
import kg.onuguu.plan.goal.Objective;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.team.ElectingBody;
import kg.onuguu.plan.team.PlanTeam;
import kg.onuguu.plan.team.TeamCategory;
import kg.onuguu.plan.team.TeamMember;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.School;
import kg.onuguu.shared.Ids;

/** Draws up the plan of a neighbouring school with all its parts. */
@ApplicationScoped
class NeighbourPlans {
  private final EntityManager database;
  private final ReferenceData reference;
  private final MissionSeeding missions;

  NeighbourPlans(EntityManager database, ReferenceData reference, MissionSeeding missions) {
    this.database = database;
    this.reference = reference;
    this.missions = missions;
  }

  /**
   * @param school number in the row of neighbours, for other figures and names
   * @param year the first school year
   */
  Plan draft(UUID schoolId, int school, int year, Instant created) {
    NeighbourText text = NeighbourText.of(school);
    LocalDate before = LocalDate.of(year, 8, 20);
    mission(schoolId, text, before, created);
    Plan plan = new Plan(database.find(School.class, schoolId), head(text, year), false, created);
    database.persist(plan);
    database.flush();
    foundations(plan, text, before);
    List<UUID> problems = new ArrayList<>();
    for (NeighbourText.ProblemText problem : text.problems()) {
      problems.add(problem(plan, problem, problems.size()));
    }
    List<UUID> objectives = new ArrayList<>();
    for (int i = 0; i < text.goals().size(); i++) {
      goal(plan, text.goals().get(i), i, problems, objectives, year);
    }
    database.flush();
    for (int i = 0; i < text.activities().size(); i++) {
      activity(plan, text.activities().get(i), i, objectives, year);
    }
    team(plan, text, school, before);
    database.flush();
    return plan;
  }

  private void mission(UUID schoolId, NeighbourText text, LocalDate adopted, Instant now) {
    missions.write(
        schoolId,
        new MissionContent(
            text.mission(),
            text.missionRu(),
            adopted,
            "1",
            text.missionGoals(),
            List.of(),
            List.of(),
            Stream.concat(
                    text.coreValues().stream().map(v -> new SchoolValue(ValueKind.CORE, v)),
                    text.baseValues().stream().map(v -> new SchoolValue(ValueKind.BASE, v)))
                .toList(),
            List.of(),
            null,
            null),
        now);
  }

  private static PlanHead head(NeighbourText text, int year) {
    List<PlanStage> stages = new ArrayList<>();
    int first = year;
    for (NeighbourText.StageText stage : text.stages()) {
      stages.add(
          new PlanStage(
              PlanStageKind.valueOf(stage.kind()),
              stage.title(),
              first,
              first + stage.years() - 1,
              stage.content(),
              stage.results()));
      first += stage.years();
    }
    return new PlanHead(
        text.title() + " " + year + "–" + first,
        year,
        first - 1,
        first - year,
        null,
        Set.of(PlanForm.TEXT),
        text.districtPlan(),
        stages);
  }

  private void foundations(Plan plan, NeighbourText text, LocalDate before) {
    PlanFoundations foundations = new PlanFoundations(plan.getId());
    foundations.rewrite(
        new PlanFoundations.Content(
            5,
            coded(text.retrospective()),
            coded(text.inputs()),
            reference.values("mop_principle").stream()
                .map(principle -> new PrincipleCheck(principle.code(), true, null))
                .toList(),
            reference.values("mop_participating_body").stream()
                .map(body -> new BodyParticipation(body.code(), true, before, "1"))
                .toList(),
            List.of()));
    database.persist(foundations);
  }

  private static List<CodedText> coded(Map<String, String> texts) {
    return texts.entrySet().stream().map(e -> new CodedText(e.getKey(), e.getValue())).toList();
  }

  private UUID problem(Plan plan, NeighbourText.ProblemText text, int position) {
    PlanProblem problem =
        new PlanProblem(
            plan.getId(),
            new PlanProblem.Content(
                text.text(), text.cause(), text.evidence(), position + 1, position));
    database.persist(problem);
    return problem.getId();
  }

  private void goal(
      Plan plan,
      NeighbourText.GoalText text,
      int position,
      List<UUID> problems,
      List<UUID> objectives,
      int year) {
    Goal goal =
        new Goal(
            plan.getId(),
            new Goal.Content(
                text.text(),
                text.problems().stream().map(problems::get).collect(Collectors.toSet()),
                position));
    database.persist(goal);
    for (NeighbourText.ObjectiveText objective : text.objectives()) {
      Objective made =
          new Objective(
              plan.getId(),
              new Objective.Content(
                  goal.getId(),
                  objective.text(),
                  objective.indicator(),
                  objective.baseline(),
                  objective.target(),
                  year + objective.year(),
                  objectives.size()));
      database.persist(made);
      objectives.add(made.getId());
    }
  }

  private void activity(
      Plan plan,
      NeighbourText.ActivityText text,
      int position,
      List<UUID> objectives,
      int firstYear) {
    int year = firstYear + text.year();
    database.persist(
        new Activity(
            Ids.next(),
            plan.getId(),
            new ActivityContent(
                Direction.valueOf(text.direction()),
                position,
                text.objective() == null ? null : objectives.get(text.objective()),
                year,
                text.text(),
                text.responsible(),
                null,
                text.day(text.start(), year),
                text.day(text.due(), year),
                null,
                Set.of(),
                text.result(),
                null,
                null,
                null,
                budget(text))));
  }

  private static Budget budget(NeighbourText.ActivityText text) {
    return text.amount() == null
        ? null
        : new Budget(
            text.money(),
            text.currency() == null ? Currency.KGS : Currency.valueOf(text.currency()),
            text.source());
  }

  private void team(Plan plan, NeighbourText text, int school, LocalDate before) {
    PlanTeam team = new PlanTeam(plan.getId());
    team.confirm("14", before.plusDays(2));
    database.persist(team);
    for (NeighbourText.MemberText member : text.team()) {
      TeamCategory category = TeamCategory.valueOf(member.category());
      database.persist(
          new TeamMember(
              plan.getId(),
              new TeamMember.Content(
                  category,
                  member.name(school),
                  category == TeamCategory.PUPIL ? "9-А" : null,
                  null,
                  electedBy(category),
                  "1",
                  before,
                  member.skills())));
    }
  }

  private static ElectingBody electedBy(TeamCategory category) {
    return switch (category) {
      case PARENT -> ElectingBody.GENERAL_PARENTS_MEETING;
      case TEACHER -> ElectingBody.PEDAGOGICAL_COUNCIL;
      case PUPIL -> ElectingBody.GENERAL_PUPILS_MEETING;
      case ADMIN, OTHER -> null;
    };
  }
}
