package kg.onuguu.plan.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPart;
import kg.onuguu.plan.activity.Activity;
import kg.onuguu.plan.activity.ActivityContent;
import kg.onuguu.plan.activity.Budget;
import kg.onuguu.plan.activity.Direction;
import kg.onuguu.plan.foundation.PlanFoundationsRepository;
import kg.onuguu.plan.goal.Goal;
import kg.onuguu.plan.goal.Objective;
import kg.onuguu.plan.head.PlanHeads;
import kg.onuguu.plan.problem.PlanProblem;
import kg.onuguu.plan.team.PlanTeamRepository;
import kg.onuguu.plan.team.TeamMember;
import kg.onuguu.school.School;
import kg.onuguu.shared.Ids;

/** Makes plans of a demonstration from the resources {@code demo/plan-*.json}. */
@ApplicationScoped
public class DemoPlans {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private final EntityManager database;
  private final PlanHeads heads;
  private final PlanFoundationsRepository foundations;
  private final PlanTeamRepository teams;

  DemoPlans(
      EntityManager database,
      PlanHeads heads,
      PlanFoundationsRepository foundations,
      PlanTeamRepository teams) {
    this.database = database;
    this.heads = heads;
    this.foundations = foundations;
    this.teams = teams;
  }

  /** A draft of that school. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Plan draft(UUID schoolId, String resource, boolean historical, Instant createdAt) {
    PlanBlueprint blueprint = read("/demo/" + resource, PlanBlueprint.class);
    School school = database.getReference(School.class, schoolId);
    Plan plan = new Plan(school, blueprint.head(), historical, createdAt);
    heads.store(plan);
    foundations.of(plan).rewrite(blueprint.foundations());
    thread(plan, blueprint);
    team(plan, blueprint.team());
    database.flush();
    return plan;
  }

  static <T> T read(String resource, Class<T> type) {
    try (InputStream file = DemoPlans.class.getResourceAsStream(resource)) {
      return JSON.readValue(file, type);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void thread(Plan plan, PlanBlueprint blueprint) {
    Map<String, UUID> ids = new HashMap<>();
    List<PlanBlueprint.Problem> problems = blueprint.problems();
    for (int i = 0; i < problems.size(); i++) {
      PlanBlueprint.Problem one = problems.get(i);
      keep(
          ids,
          one.key(),
          new PlanProblem(
              plan.getId(),
              new PlanProblem.Content(one.text(), one.cause(), one.evidence(), one.priority(), i)));
    }
    List<PlanBlueprint.Goal> goals = blueprint.goals();
    for (int i = 0; i < goals.size(); i++) {
      PlanBlueprint.Goal one = goals.get(i);
      keep(
          ids,
          one.key(),
          new Goal(plan.getId(), new Goal.Content(one.text(), all(ids, one.problems()), i)));
    }
    List<PlanBlueprint.Objective> objectives = blueprint.objectives();
    for (int i = 0; i < objectives.size(); i++) {
      PlanBlueprint.Objective one = objectives.get(i);
      keep(
          ids,
          one.key(),
          new Objective(
              plan.getId(),
              new Objective.Content(
                  ids.get(one.goal()),
                  one.text(),
                  one.indicator(),
                  one.baseline(),
                  one.target(),
                  one.targetSchoolYear(),
                  i)));
    }
    activities(plan, blueprint.activities(), ids);
  }

  /** Two rounds: a predecessor may stand behind in the list. */
  private void activities(Plan plan, List<PlanBlueprint.Task> tasks, Map<String, UUID> ids) {
    Map<Direction, Integer> places = new EnumMap<>(Direction.class);
    tasks.forEach(task -> ids.put(task.key(), Ids.next()));
    Map<Activity, ActivityContent> later = new HashMap<>();
    for (PlanBlueprint.Task task : tasks) {
      int place = places.merge(task.direction(), 1, Integer::sum) - 1;
      Activity activity =
          new Activity(ids.get(task.key()), plan.getId(), content(task, place, ids, Set.of()));
      database.persist(activity);
      if (!task.after().isEmpty()) {
        later.put(activity, content(task, place, ids, all(ids, task.after())));
      }
    }
    database.flush();
    later.forEach(Activity::rewrite);
  }

  private static ActivityContent content(
      PlanBlueprint.Task task, int place, Map<String, UUID> ids, Set<UUID> after) {
    PlanBlueprint.Money money = task.budget();
    return new ActivityContent(
        task.direction(),
        place,
        ids.get(task.objective()),
        task.schoolYear(),
        task.text(),
        task.responsible(),
        task.participants(),
        task.startsOn(),
        task.dueOn(),
        task.durationDays(),
        after,
        task.expectedResult(),
        task.indicator(),
        task.baseline(),
        task.target(),
        money == null ? null : new Budget(money.amount(), money.currency(), money.source()));
  }

  private void team(Plan plan, PlanBlueprint.Team team) {
    team.members().forEach(member -> database.persist(new TeamMember(plan.getId(), member)));
    if (team.orderNumber() != null) {
      teams.of(plan).confirm(team.orderNumber(), team.orderDate());
    }
  }

  private void keep(Map<String, UUID> ids, String key, PlanPart part) {
    database.persist(part);
    ids.put(key, part.getId());
  }

  private static Set<UUID> all(Map<String, UUID> ids, List<String> keys) {
    return keys.stream().map(ids::get).collect(Collectors.toCollection(HashSet::new));
  }
}
