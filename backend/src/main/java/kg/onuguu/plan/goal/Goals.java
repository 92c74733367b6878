package kg.onuguu.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.GoalUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.Violations;
import kg.onuguu.plan.problem.PlanProblemRepository;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.web.Precondition;

/** Adds, changes and removes the goals of a draft; their problems are of the same plan. */
@ApplicationScoped
public class Goals {
  private final PlanAccess access;
  private final GoalRepository goals;
  private final ObjectiveRepository objectives;
  private final PlanProblemRepository problems;
  private final GoalMapper mapper;
  private final PlanAudit audit;

  Goals(
      PlanAccess access,
      GoalRepository goals,
      ObjectiveRepository objectives,
      PlanProblemRepository problems,
      GoalMapper mapper,
      PlanAudit audit) {
    this.access = access;
    this.goals = goals;
    this.objectives = objectives;
    this.problems = problems;
    this.mapper = mapper;
    this.audit = audit;
  }

  @Transactional
  public kg.onuguu.api.model.Goal create(AccessScope scope, UUID planId, GoalUpdate update) {
    Plan plan = access.edit(scope, planId);
    Goal goal = new Goal(planId, content(plan, update, goals.nextPosition(plan)));
    goals.persistAndFlush(goal);
    audit.created(plan, PlanThing.GOAL, goal.getId(), goal.getText(), goal.content());
    return mapper.toApi(goal);
  }

  @Transactional
  public kg.onuguu.api.model.Goal update(
      AccessScope scope, UUID planId, UUID id, GoalUpdate update, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    Goal goal = goals.require(plan, id);
    Precondition.requireMatch(ifMatch, goal.getVersion());
    Goal.Content before = goal.content();
    goal.rewrite(content(plan, update, before.position()));
    goals.flush();
    audit.changed(plan, PlanThing.GOAL, id, goal.getText(), before, goal.content());
    return mapper.toApi(goal);
  }

  /** 409 while objectives hang on it: they would be lost with it. */
  @Transactional
  public void delete(AccessScope scope, UUID planId, UUID id, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    Goal goal = goals.require(plan, id);
    Precondition.requireMatch(ifMatch, goal.getVersion());
    if (objectives.anyOf(goal)) {
      throw new ProblemException(ProblemType.CONFLICT)
          .because("plan", "goal_has_objectives", Map.of());
    }
    Goal.Content before = goal.content();
    goals.delete(goal);
    goals.flush();
    audit.removed(plan, PlanThing.GOAL, id, before.text(), before);
  }

  private Goal.Content content(Plan plan, GoalUpdate update, int position) {
    Texts.requireWords(update.getText(), "/text");
    List<UUID> asked = update.getProblemIds();
    Set<UUID> foreign = problems.foreign(plan, asked);
    Violations wrong = new Violations();
    for (int i = 0; i < asked.size(); i++) {
      wrong.addIf(
          foreign.contains(asked.get(i)),
          Violations.at("/problemIds/" + i, "not_of_this_plan", null));
    }
    wrong.throwIfAny();
    return mapper.toContent(update, update.getPosition() == null ? position : update.getPosition());
  }
}
