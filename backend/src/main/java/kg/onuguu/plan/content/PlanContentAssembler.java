package kg.onuguu.plan.content;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.mission.MissionReader;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.plan.activity.ActivityMapper;
import kg.onuguu.plan.activity.ActivityRepository;
import kg.onuguu.plan.foundation.PlanFoundationsMapper;
import kg.onuguu.plan.foundation.PlanFoundationsRepository;
import kg.onuguu.plan.goal.GoalMapper;
import kg.onuguu.plan.goal.GoalRepository;
import kg.onuguu.plan.goal.ObjectiveRepository;
import kg.onuguu.plan.problem.PlanProblemMapper;
import kg.onuguu.plan.problem.PlanProblemRepository;
import kg.onuguu.plan.team.PupilMask;
import kg.onuguu.plan.team.TeamReader;
import kg.onuguu.shared.time.BusinessTime;

/**
 * The whole plan in one piece: what is read, frozen, compared, checked and printed. Ten queries
 * after the one that read the plan, however large it is.
 */
@ApplicationScoped
public class PlanContentAssembler {
  private final PlanMapper plans;
  private final MissionReader missions;
  private final PlanFoundationsRepository foundations;
  private final PlanFoundationsMapper foundationsMapper;
  private final PlanProblemRepository problems;
  private final PlanProblemMapper problemMapper;
  private final GoalRepository goals;
  private final ObjectiveRepository objectives;
  private final GoalMapper goalMapper;
  private final ActivityRepository activities;
  private final ActivityMapper activityMapper;
  private final TeamReader teams;
  private final BusinessTime time;

  PlanContentAssembler(
      PlanMapper plans,
      MissionReader missions,
      PlanFoundationsRepository foundations,
      PlanFoundationsMapper foundationsMapper,
      PlanProblemRepository problems,
      PlanProblemMapper problemMapper,
      GoalRepository goals,
      ObjectiveRepository objectives,
      GoalMapper goalMapper,
      ActivityRepository activities,
      ActivityMapper activityMapper,
      TeamReader teams,
      BusinessTime time) {
    this.plans = plans;
    this.missions = missions;
    this.foundations = foundations;
    this.foundationsMapper = foundationsMapper;
    this.problems = problems;
    this.problemMapper = problemMapper;
    this.goals = goals;
    this.objectives = objectives;
    this.goalMapper = goalMapper;
    this.activities = activities;
    this.activityMapper = activityMapper;
    this.teams = teams;
    this.time = time;
  }

  /** The content of a plan that was read or locked through a scope. */
  public PlanContent assemble(Plan plan, ContentView view) {
    PlanContent content =
        new PlanContent()
            .plan(plans.toApi(plan, view.writer()))
            .mission(missions.of(plan.getSchool(), view.language()))
            .foundations(foundationsMapper.toApi(foundations.of(plan)))
            .problems(problems.inOrder(plan).stream().map(problemMapper::toApi).toList())
            .goals(goals.inOrder(plan).stream().map(goalMapper::toApi).toList())
            .objectives(objectives.inOrder(plan).stream().map(goalMapper::toApi).toList())
            .activities(activityMapper.toApi(plan, activities.inOrder(plan), time.today()))
            .team(teams.of(plan));
    return view.inside() ? content : PupilMask.hide(content, view.language());
  }
}
