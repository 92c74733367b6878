package kg.onuguu.plan.completeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.Direction;
import kg.onuguu.api.model.GraduateModel;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanContent;
import kg.onuguu.api.model.PlanForm;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.PlanStage;
import kg.onuguu.api.model.PlanStageKind;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamStatus;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.plan.completeness.CheckInput.ActEdition;

/** A plan 2026–2031 to spoil one thing of. */
final class Sample {
  static final LocalDate TODAY = LocalDate.of(2026, 8, 20);

  private static final Map<String, List<String>> CODES =
      Map.of(
          "mop_retrospective_block",
              List.of(
                  "results_3_or_5_years",
                  "unfulfilled_reasons",
                  "staff_problems_tasks",
                  "education_access_info"),
          "mop_input", List.of("methodical_issues", "effective_ways", "staff_resources"),
          "mop_participating_body",
              List.of(
                  "administration",
                  "supervisory_board",
                  "parents_committee",
                  "methodical_council",
                  "mop_council",
                  "trade_union",
                  "teachers"),
          "mop_principle", List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"));

  private static final ActEdition EDUCATION_LAW =
      new ActEdition(
          "education_law",
          "179",
          LocalDate.of(2023, 8, 11),
          "92",
          LocalDate.of(2003, 4, 30),
          LocalDate.of(2023, 8, 18));

  final PlanContent content =
      new PlanContent()
          .plan(plan(2026, 2030, 5, stage(2026, 2026), stage(2027, 2029), stage(2030, 2030)))
          .mission(new Mission().graduateModel(new GraduateModel()))
          .foundations(new PlanFoundations())
          .problems(new ArrayList<>())
          .goals(new ArrayList<>())
          .objectives(new ArrayList<>())
          .activities(new ArrayList<>())
          .team(new Team().status(TeamStatus.DRAFT));

  CheckInput on(LocalDate today) {
    return new CheckInput(content, CODES, List.of(EDUCATION_LAW), today);
  }

  CheckInput input() {
    return on(TODAY);
  }

  static Plan plan(int first, int last, int declared, PlanStage... stages) {
    return new Plan()
        .firstSchoolYear(first)
        .lastSchoolYear(last)
        .declaredTermYears(declared)
        .forms(List.of(PlanForm.TEXT))
        .stages(List.of(stages))
        .historical(false);
  }

  static PlanStage stage(int first, int last) {
    return new PlanStage()
        .kind(PlanStageKind.MAIN)
        .title("Этап")
        .firstSchoolYear(first)
        .lastSchoolYear(last)
        .expectedResults("Натыйжа");
  }

  /** An activity that lacks nothing. */
  static Activity activity(String number, Direction direction) {
    return new Activity()
        .id(UUID.randomUUID())
        .number(number)
        .direction(direction)
        .text("Иш-чара")
        .schoolYear(2026)
        .responsible("Завуч")
        .startsOn(LocalDate.of(2026, 9, 10))
        .dueOn(LocalDate.of(2027, 5, 20))
        .expectedResult("Натыйжа");
  }

  static List<String> codes(List<FindingDraft> findings) {
    return findings.stream().map(FindingDraft::code).toList();
  }
}
