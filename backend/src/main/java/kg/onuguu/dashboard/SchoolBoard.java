package kg.onuguu.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.api.model.Approval;
import kg.onuguu.api.model.Completeness;
import kg.onuguu.api.model.Dashboard;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.Urgency;
import kg.onuguu.approval.ApprovalReader;
import kg.onuguu.mission.MissionReader;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.plan.completeness.PlanCompleteness;
import kg.onuguu.plan.content.ContentView;
import kg.onuguu.plan.content.PlanContentAssembler;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.text.Language;

/** The start page of a director or a deputy: the plan on its way, and what it needs next. */
@ApplicationScoped
class SchoolBoard {
  private final BoardQueries queries;
  private final SchoolDirectory schools;
  private final MissionReader missions;
  private final PlanContentAssembler contents;
  private final PlanCompleteness completeness;
  private final ApprovalReader approvals;
  private final DataSteps data;
  private final PlanMapper plans;
  private final EvaluationSteps evaluations;

  SchoolBoard(
      BoardQueries queries,
      SchoolDirectory schools,
      MissionReader missions,
      PlanContentAssembler contents,
      PlanCompleteness completeness,
      ApprovalReader approvals,
      DataSteps data,
      PlanMapper plans,
      EvaluationSteps evaluations) {
    this.queries = queries;
    this.schools = schools;
    this.missions = missions;
    this.contents = contents;
    this.completeness = completeness;
    this.approvals = approvals;
    this.data = data;
    this.plans = plans;
    this.evaluations = evaluations;
  }

  Dashboard of(Caller caller, AccessScope.SchoolScope scope, Language language) {
    List<Plan> ofSchool = queries.plansOf(scope);
    Optional<Plan> current = current(ofSchool);
    List<Step> steps = new ArrayList<>();
    queries.inForce(ofSchool).ifPresent(plan -> steps.addAll(overdue(plan)));
    steps.addAll(evaluations.ofSchool(caller, scope));
    Dashboard board = new Dashboard().districts(List.of());
    if (current.isEmpty()) {
      steps.addAll(firstSteps(scope, language));
      steps.addAll(data.ofSchool(caller, scope, language));
      return board.thread(List.of()).nextSteps(Steps.inOrder(steps, language));
    }
    Plan plan = current.get();
    PlanContent content = contents.assemble(plan, new ContentView(true, plan.editable(), language));
    Completeness checked = completeness.of(content, language);
    Approval approval = approvals.of(plan, caller, checked.getFindings(), language);
    steps.addAll(mission(scope.schoolId(), content.getMission()));
    steps.addAll(SchoolSteps.of(caller, plan, approval, checked));
    steps.addAll(comments(plan));
    steps.addAll(data.ofSchool(caller, scope, language));
    return board
        .plan(plans.toApi(plan, caller.scope()))
        .approval(approval)
        .thread(
            Stream.concat(evaluations.weaknesses(scope).stream(), ThreadCounts.of(content).stream())
                .toList())
        .nextSteps(Steps.inOrder(steps, language));
  }

  /** The one being written or on its way, else the one in force. */
  private static Optional<Plan> current(List<Plan> ofSchool) {
    return ofSchool.stream()
        .filter(plan -> !plan.getStatus().ended())
        .findFirst()
        .or(() -> BoardQueries.firstInForce(ofSchool));
  }

  private List<Step> firstSteps(AccessScope.SchoolScope scope, Language language) {
    School school = schools.require(scope.schoolId(), scope);
    List<Step> steps = new ArrayList<>(mission(school.getId(), missions.of(school, language)));
    steps.add(new Step("create_plan", Urgency.SOON).of(school.getId(), null));
    return steps;
  }

  private static List<Step> mission(UUID schoolId, Mission mission) {
    return mission == null || mission.getText() == null || mission.getText().isBlank()
        ? List.of(
            new Step("write_mission", Urgency.SOON)
                .of(schoolId, null)
                .at(PlanSection.MISSION, null))
        : List.of();
  }

  /** Activities of the plan in force that are late. */
  private List<Step> overdue(Plan plan) {
    return queries.overdue(plan).stream()
        .map(
            late ->
                new Step("report_activity", Urgency.OVERDUE)
                    .of(plan.getSchool().getId(), plan.getId())
                    .at(PlanSection.ACTIVITIES, late.id())
                    .due(late.dueOn())
                    .with("activity", late.text())
                    .with("direction", late.direction().ordinal() + 1)
                    .with("responsible", late.responsible()))
        .toList();
  }

  private List<Step> comments(Plan plan) {
    long unanswered = queries.unanswered(plan);
    return unanswered == 0
        ? List.of()
        : List.of(
            new Step("answer_comments", Urgency.SOON)
                .of(plan.getSchool().getId(), plan.getId())
                .at(PlanSection.APPROVAL, null)
                .with("count", unanswered)
                .with("title", plan.getTitle()));
  }
}
