package kg.onuguu.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.Dashboard;
import kg.onuguu.api.model.DistrictOverview;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.Urgency;
import kg.onuguu.approval.QueueReader;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanMapper;
import kg.onuguu.plan.PlanStatus;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.school.UnitInfo;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;

/** The start pages of those who look at several schools: district, commission, administrator. */
@ApplicationScoped
class OverseerBoards {
  private static final int MOST = 7;

  /** A plan that waits longer than this is shown as pressing. */
  private static final int PATIENCE_DAYS = 7;

  private final BoardQueries queries;
  private final QueueReader queue;
  private final DataSteps data;
  private final SchoolDirectory schools;
  private final PlanMapper plans;
  private final EvaluationSteps evaluations;
  private final BusinessTime time;

  OverseerBoards(
      BoardQueries queries,
      QueueReader queue,
      DataSteps data,
      SchoolDirectory schools,
      PlanMapper plans,
      EvaluationSteps evaluations,
      BusinessTime time) {
    this.queries = queries;
    this.queue = queue;
    this.data = data;
    this.schools = schools;
    this.plans = plans;
    this.evaluations = evaluations;
    this.time = time;
  }

  /**
   * Plans that wait for the authority, findings nobody explained, and the districts at a glance.
   */
  Dashboard ofDistrict(AccessScope scope, Language language) {
    List<Step> steps = new ArrayList<>(data.ofDistrict(scope));
    queue
        .page(scope, null, new Paging(0, MOST))
        .items()
        .forEach(waiting -> steps.add(waiting(waiting, language)));
    steps.addAll(evaluations.submitted(scope, "decide_self_evaluation", Urgency.SOON, language));
    return board(steps, language).districts(districts(scope));
  }

  private Step waiting(QueueReader.Waiting waiting, Language language) {
    Plan plan = waiting.plan();
    long days =
        ChronoUnit.DAYS.between(
            waiting.since().atZone(BusinessTime.ZONE).toLocalDate(), time.today());
    return step("agree_plan", days > PATIENCE_DAYS ? Urgency.SOON : Urgency.LATER, plan, language)
        .with("days", days);
  }

  /**
   * Assigned plans to read: in force or on their way there; of what is over nothing is left to do.
   */
  Dashboard ofCommission(AccessScope scope, Language language) {
    List<Step> steps = new ArrayList<>();
    for (Plan plan : queries.plansOf(scope)) {
      if (!plan.editable() && plan.getStatus() != PlanStatus.COMPLETED) {
        steps.add(step("read_plan", Urgency.LATER, plan, language));
      }
    }
    steps.addAll(evaluations.submitted(scope, "read_self_evaluation", Urgency.SOON, language));
    return board(steps, language).districts(List.of());
  }

  /** What only an administrator can put right. */
  Dashboard ofAdministrator(AccessScope scope, Language language) {
    List<Step> steps = new ArrayList<>();
    long without = queries.schoolsWithoutDirector(scope);
    if (without > 0) {
      steps.add(new Step("appoint_directors", Urgency.SOON).with("count", without));
    }
    long open = queries.invitationsOpen();
    if (open > 0) {
      steps.add(new Step("remind_invitations", Urgency.LATER).with("count", open));
    }
    return board(steps, language).districts(List.of());
  }

  private static Step step(String code, Urgency urgency, Plan plan, Language language) {
    return new Step(code, urgency)
        .of(plan.getSchool().getId(), plan.getId())
        .at(PlanSection.APPROVAL, null)
        .with("school", plan.getSchool().getName().in(language))
        .with("title", plan.getTitle())
        .with("version", plan.getVersionNumber());
  }

  private static Dashboard board(List<Step> steps, Language language) {
    return new Dashboard().thread(List.of()).nextSteps(Steps.inOrder(steps, language));
  }

  private List<DistrictOverview> districts(AccessScope scope) {
    Map<UUID, BoardQueries.DistrictCounts> counts =
        queries.districts(scope).stream()
            .collect(
                Collectors.toMap(BoardQueries.DistrictCounts::districtId, Function.identity()));
    return schools.units(counts.keySet()).stream()
        .map(unit -> overview(unit, counts.get(unit.id())))
        .toList();
  }

  private DistrictOverview overview(UnitInfo unit, BoardQueries.DistrictCounts counts) {
    return new DistrictOverview()
        .districtId(unit.id())
        .districtName(plans.toApi(unit.name()))
        .schools((int) counts.schools())
        .plansInForce((int) counts.inForce())
        .plansWaiting((int) counts.waiting())
        .schoolsWithoutPlan((int) counts.without());
  }
}
