package kg.onuguu.plan.completeness;

import static kg.onuguu.finding.FindingDraft.stopsApproval;
import static kg.onuguu.finding.FindingDraft.stopsSubmission;
import static kg.onuguu.finding.FindingDraft.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kg.onuguu.api.model.Plan;
import kg.onuguu.api.model.PlanForm;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.PlanStage;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.shared.text.SchoolYear;

/** Term, stages and form. */
final class TermChecks {
  private static final PlanSection SETTINGS = PlanSection.SETTINGS;
  private static final int USUAL_YEARS = 5;

  private TermChecks() {}

  static List<PlanCheck> all() {
    return List.of(
        new PlanCheck(SETTINGS, TermChecks::unusualTerm),
        new PlanCheck(SETTINGS, TermChecks::declaredTerm),
        new PlanCheck(SETTINGS, TermChecks::stages),
        new PlanCheck(SETTINGS, TermChecks::expectedResults),
        new PlanCheck(SETTINGS, TermChecks::form),
        new PlanCheck(SETTINGS, TermChecks::districtPlan),
        new PlanCheck(PlanSection.APPROVAL, TermChecks::adoptedInTime));
  }

  /** another term than five years is possible, and noticed. */
  static List<FindingDraft> unusualTerm(CheckInput input) {
    int declared = input.plan().getDeclaredTermYears();
    return declared == USUAL_YEARS
        ? List.of()
        : List.of(
            warning("R-002", "term_not_usual", SETTINGS)
                .field("declaredTermYears")
                .with("years", declared)
                .with("usual", USUAL_YEARS));
  }

  /** declared term = years of the plan = years of its stages. */
  static List<FindingDraft> declaredTerm(CheckInput input) {
    Plan plan = input.plan();
    int covered = input.term().years();
    int inStages =
        plan.getStages().stream()
            .mapToInt(stage -> stage.getLastSchoolYear() - stage.getFirstSchoolYear() + 1)
            .sum();
    if (plan.getDeclaredTermYears() == covered && covered == inStages) {
      return List.of();
    }
    FindingDraft draft =
        input.historical()
            ? warning("R-003", "term_differs_past", SETTINGS)
            : stopsApproval("R-003", "term_differs", SETTINGS);
    return List.of(
        draft
            .field("declaredTermYears")
            .with("declared", plan.getDeclaredTermYears())
            .with("covered", covered)
            .with("stages", inStages));
  }

  /** the stages cover the term in order, without gap or overlap. */
  static List<FindingDraft> stages(CheckInput input) {
    List<PlanStage> stages = input.plan().getStages();
    if (stages.isEmpty()) {
      return List.of(stopsSubmission("R-004", "stages_missing", SETTINGS).field("stages"));
    }
    List<FindingDraft> found = new ArrayList<>();
    List<String> gaps = new ArrayList<>();
    List<String> overlaps = new ArrayList<>();
    for (int year = input.term().firstSchoolYear(); year <= input.term().lastSchoolYear(); year++) {
      int schoolYear = year;
      long covering = stages.stream().filter(stage -> covers(stage, schoolYear)).count();
      if (covering != 1) {
        (covering == 0 ? gaps : overlaps).add(new SchoolYear(year).shortLabel());
      }
    }
    if (!gaps.isEmpty()) {
      found.add(stageFinding("stages_gap").with("years", gaps));
    }
    if (!overlaps.isEmpty()) {
      found.add(stageFinding("stages_overlap").with("years", overlaps));
    }
    if (stages.stream().anyMatch(stage -> outside(stage, input))) {
      found.add(stageFinding("stages_outside_term"));
    }
    if (IntStream.range(1, stages.size())
        .anyMatch(
            i -> stages.get(i).getFirstSchoolYear() < stages.get(i - 1).getFirstSchoolYear())) {
      found.add(stageFinding("stages_out_of_order"));
    }
    return found;
  }

  /** each stage says what is expected of it. */
  static List<FindingDraft> expectedResults(CheckInput input) {
    List<PlanStage> stages = input.plan().getStages();
    List<Integer> missing =
        IntStream.range(0, stages.size())
            .filter(i -> !CheckInput.filled(stages.get(i).getExpectedResults()))
            .mapToObj(i -> i + 1)
            .toList();
    return missing.isEmpty()
        ? List.of()
        : List.of(
            stageFinding("stages_without_results")
                .with("count", missing.size())
                .with("stages", missing));
  }

  private static FindingDraft stageFinding(String code) {
    return stopsSubmission("R-004", code, SETTINGS).field("stages");
  }

  private static boolean covers(PlanStage stage, int year) {
    return stage.getFirstSchoolYear() <= year && year <= stage.getLastSchoolYear();
  }

  private static boolean outside(PlanStage stage, CheckInput input) {
    return !input.term().covers(stage.getFirstSchoolYear())
        || !input.term().covers(stage.getLastSchoolYear());
  }

  /** the text form has a text or the network graph has links. */
  static List<FindingDraft> form(CheckInput input) {
    List<PlanForm> forms = input.plan().getForms();
    if (forms.isEmpty()) {
      return List.of(stopsSubmission("R-006", "form_missing", SETTINGS).field("forms"));
    }
    boolean text = forms.contains(PlanForm.TEXT) && hasText(input);
    boolean graph = forms.contains(PlanForm.NETWORK_GRAPH) && hasLinks(input);
    return text || graph
        ? List.of()
        : List.of(stopsSubmission("R-006", "form_empty", SETTINGS).field("forms"));
  }

  private static boolean hasText(CheckInput input) {
    return !input.activities().isEmpty()
        || !input.content().getProblems().isEmpty()
        || !input.content().getGoals().isEmpty()
        || input.content().getFoundations().getRetrospective().stream()
            .anyMatch(block -> CheckInput.filled(block.getText()));
  }

  private static boolean hasLinks(CheckInput input) {
    return input.activities().stream()
        .anyMatch(activity -> !activity.getPredecessorIds().isEmpty());
  }

  /** the plan of the district education centre is named. */
  static List<FindingDraft> districtPlan(CheckInput input) {
    return CheckInput.filled(input.plan().getDistrictPlanReference())
        ? List.of()
        : List.of(
            warning("R-008", "district_plan_missing", SETTINGS).field("districtPlanReference"));
  }

  /** adopted before its first school year starts. */
  static List<FindingDraft> adoptedInTime(CheckInput input) {
    LocalDate begins = input.term().firstDay();
    LocalDate inForce = input.plan().getInForceOn();
    LocalDate day = inForce == null ? input.today() : inForce;
    return day.isBefore(begins)
        ? List.of()
        : List.of(warning("R-028", "adopted_late", PlanSection.APPROVAL).with("begins", begins));
  }
}
