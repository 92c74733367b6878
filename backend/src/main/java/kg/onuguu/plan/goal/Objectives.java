package kg.onuguu.plan.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.ObjectiveUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.Violations;
import kg.onuguu.shared.web.Precondition;

/** Adds, changes and removes the objectives of a draft; their goal is of the same plan. */
@ApplicationScoped
public class Objectives {
  private final PlanAccess access;
  private final GoalRepository goals;
  private final ObjectiveRepository objectives;
  private final GoalMapper mapper;
  private final PlanAudit audit;

  Objectives(
      PlanAccess access,
      GoalRepository goals,
      ObjectiveRepository objectives,
      GoalMapper mapper,
      PlanAudit audit) {
    this.access = access;
    this.goals = goals;
    this.objectives = objectives;
    this.mapper = mapper;
    this.audit = audit;
  }

  @Transactional
  public Objective create(AccessScope scope, UUID planId, ObjectiveUpdate update) {
    Plan plan = access.edit(scope, planId);
    Objective objective =
        new Objective(planId, content(plan, update, objectives.nextPosition(plan)));
    objectives.persistAndFlush(objective);
    audit.created(
        plan, PlanThing.OBJECTIVE, objective.getId(), objective.getText(), objective.content());
    return objective;
  }

  @Transactional
  public Objective update(
      AccessScope scope, UUID planId, UUID id, ObjectiveUpdate update, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    Objective objective = objectives.require(plan, id);
    Precondition.requireMatch(ifMatch, objective.getVersion());
    Objective.Content before = objective.content();
    objective.rewrite(content(plan, update, before.position()));
    objectives.flush();
    audit.changed(plan, PlanThing.OBJECTIVE, id, objective.getText(), before, objective.content());
    return objective;
  }

  /** Activities lose the link: the database takes it away with the row. */
  @Transactional
  public void delete(AccessScope scope, UUID planId, UUID id, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    Objective objective = objectives.require(plan, id);
    Precondition.requireMatch(ifMatch, objective.getVersion());
    objectives.delete(objective);
    objectives.flush();
    audit.removed(plan, PlanThing.OBJECTIVE, id, objective.getText(), objective.content());
  }

  private Objective.Content content(Plan plan, ObjectiveUpdate update, int position) {
    Texts.requireWords(update.getText(), "/text");
    Violations wrong = new Violations();
    wrong.addIf(
        !goals.foreign(plan, Set.of(update.getGoalId())).isEmpty(),
        Violations.at("/goalId", "not_of_this_plan", null));
    wrong.throwIfAny();
    return mapper.toContent(update, update.getPosition() == null ? position : update.getPosition());
  }
}
