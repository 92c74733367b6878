package kg.onuguu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanCopied;
import kg.onuguu.plan.PlanPart;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityContent;
import kg.onuguu.plan.activity.ActivityRepository;
import kg.onuguu.plan.foundation.PlanFoundations;
import kg.onuguu.plan.foundation.PlanFoundationsRepository;
import kg.onuguu.plan.goal.Goal;
import kg.onuguu.plan.goal.GoalRepository;
import kg.onuguu.plan.goal.Objective;
import kg.onuguu.plan.goal.ObjectiveRepository;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.problem.PlanProblemRepository;
import kg.onuguu.plan.team.PlanTeam;
import kg.onuguu.plan.team.PlanTeamRepository;
import kg.onuguu.plan.team.TeamMember;
import kg.onuguu.plan.team.TeamMemberRepository;
import kg.onuguu.plan.team.TeamStatus;
import kg.onuguu.shared.Ids;

/**
 * Copies every part of a plan into its revision: new ids, links led to the copies, the progress of
 * activities and its evidence kept. Where a copy came from is noted for the comparison of versions.
 */
@ApplicationScoped
class RevisionCopy {
  private final EntityManager database;
  private final Event<PlanCopied> copied;
  private final PartOriginRepository origins;
  private final PlanFoundationsRepository foundations;
  private final PlanProblemRepository problems;
  private final GoalRepository goals;
  private final ObjectiveRepository objectives;
  private final ActivityRepository activities;
  private final PlanTeamRepository teams;
  private final TeamMemberRepository members;

  RevisionCopy(
      EntityManager database,
      Event<PlanCopied> copied,
      PartOriginRepository origins,
      PlanFoundationsRepository foundations,
      PlanProblemRepository problems,
      GoalRepository goals,
      ObjectiveRepository objectives,
      ActivityRepository activities,
      PlanTeamRepository teams,
      TeamMemberRepository members) {
    this.database = database;
    this.copied = copied;
    this.origins = origins;
    this.foundations = foundations;
    this.problems = problems;
    this.goals = goals;
    this.objectives = objectives;
    this.activities = activities;
    this.teams = teams;
    this.members = members;
  }

  void copy(Plan source, Plan draft) {
    Map<UUID, UUID> copies = new HashMap<>();
    copyFoundations(source, draft);
    problems
        .inOrder(source)
        .forEach(p -> add(p, new PlanProblem(draft.getId(), p.content(), p.getOrigin()), copies));
    goals.inOrder(source).forEach(g -> add(g, goal(g, draft, copies), copies));
    objectives.inOrder(source).forEach(o -> add(o, objective(o, draft, copies), copies));
    database.flush();
    copyActivities(source, draft, copies);
    copyTeam(source, draft, copies);
    database.flush();
    origins.note(source.getId(), draft.getId(), copies);
    copied.fire(new PlanCopied(source.getId(), draft.getId(), copies));
  }

  private void add(PlanPart original, PlanPart copy, Map<UUID, UUID> copies) {
    copies.put(original.getId(), copy.getId());
    database.persist(copy);
  }

  private void copyFoundations(Plan source, Plan draft) {
    PlanFoundations copy = new PlanFoundations(draft.getId());
    copy.rewrite(foundations.of(source).content());
    database.persist(copy);
  }

  private static Goal goal(Goal goal, Plan draft, Map<UUID, UUID> copies) {
    Goal.Content content = goal.content();
    return new Goal(
        draft.getId(),
        new Goal.Content(content.text(), led(content.problemIds(), copies), content.position()));
  }

  private static Objective objective(Objective objective, Plan draft, Map<UUID, UUID> copies) {
    Objective.Content content = objective.content();
    return new Objective(
        draft.getId(),
        new Objective.Content(
            copies.get(content.goalId()),
            content.text(),
            content.indicator(),
            content.baseline(),
            content.target(),
            content.targetSchoolYear(),
            content.position()));
  }

  /** All ids first: an activity may precede one that stands above it. */
  private void copyActivities(Plan source, Plan draft, Map<UUID, UUID> copies) {
    List<Activity> originals = activities.inOrder(source);
    originals.forEach(activity -> copies.put(activity.getId(), Ids.next()));
    for (Activity original : originals) {
      UUID id = copies.get(original.getId());
      Activity copy = new Activity(id, draft.getId(), content(original, Set.of(), copies));
      copy.record(original.progress());
      database.persist(copy);
    }
    database.flush();
    for (Activity original : originals) {
      if (!original.getPredecessorIds().isEmpty()) {
        Set<UUID> before = led(Set.copyOf(original.getPredecessorIds()), copies);
        database
            .find(Activity.class, copies.get(original.getId()))
            .rewrite(content(original, before, copies));
      }
    }
  }

  private static ActivityContent content(
      Activity original, Set<UUID> predecessors, Map<UUID, UUID> copies) {
    ActivityContent content = original.content();
    return new ActivityContent(
        content.direction(),
        content.position(),
        content.objectiveId() == null ? null : copies.get(content.objectiveId()),
        content.schoolYear(),
        content.text(),
        content.responsible(),
        content.participants(),
        content.startsOn(),
        content.dueOn(),
        content.durationDays(),
        predecessors,
        content.expectedResult(),
        content.indicator(),
        content.baseline(),
        content.target(),
        content.budget());
  }

  private void copyTeam(Plan source, Plan draft, Map<UUID, UUID> copies) {
    PlanTeam team = teams.of(source);
    PlanTeam copy = new PlanTeam(draft.getId());
    if (team.getStatus() == TeamStatus.CONFIRMED) {
      copy.confirm(team.getOrderNumber(), team.getOrderDate());
    }
    database.persist(copy);
    members
        .inOrder(source)
        .forEach(m -> add(m, new TeamMember(draft.getId(), m.content()), copies));
  }

  private static Set<UUID> led(Set<UUID> ids, Map<UUID, UUID> copies) {
    return ids.stream().map(copies::get).collect(Collectors.toSet());
  }
}
