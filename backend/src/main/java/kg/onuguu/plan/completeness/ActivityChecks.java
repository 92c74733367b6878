package kg.onuguu.plan.completeness;

import static kg.onuguu.finding.FindingDraft.stopsApproval;
import static kg.onuguu.finding.FindingDraft.stopsSubmission;
import static kg.onuguu.finding.FindingDraft.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Activity;
import kg.onuguu.api.model.Direction;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.StaleReason;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;

/** What activities lack. The same lack of several is one finding. */
final class ActivityChecks {
  private static final PlanSection SECTION = PlanSection.ACTIVITIES;

  private ActivityChecks() {}

  static List<PlanCheck> all() {
    return List.of(
        new PlanCheck(SECTION, ActivityChecks::any),
        new PlanCheck(SECTION, ActivityChecks::responsible),
        new PlanCheck(SECTION, ActivityChecks::due),
        new PlanCheck(SECTION, ActivityChecks::expectedResult),
        new PlanCheck(SECTION, ActivityChecks::dueInsideTerm),
        new PlanCheck(SECTION, ActivityChecks::schoolYear),
        new PlanCheck(SECTION, ActivityChecks::startsInsideTerm),
        new PlanCheck(SECTION, ActivityChecks::afterPredecessors),
        new PlanCheck(SECTION, ActivityChecks::directions),
        new PlanCheck(SECTION, ActivityChecks::budgetSource),
        new PlanCheck(SECTION, ActivityChecks::openWithEvidence),
        new PlanCheck(SECTION, ActivityChecks::withoutEvidence));
  }

  /** a plan without activities is no plan. */
  static List<FindingDraft> any(CheckInput input) {
    return input.activities().isEmpty()
        ? List.of(stopsSubmission("R-017", "activities_missing", SECTION))
        : List.of();
  }

  /** somebody answers for it. */
  static List<FindingDraft> responsible(CheckInput input) {
    return lacking(
        input,
        activity -> !CheckInput.filled(activity.getResponsible()),
        stopsSubmission("R-017", "activity_without_responsible", SECTION).field("responsible"));
  }

  /** it has a due date. */
  static List<FindingDraft> due(CheckInput input) {
    return lacking(
        input,
        activity -> activity.getDueOn() == null,
        stopsSubmission("R-017", "activity_without_due", SECTION).field("dueOn"));
  }

  /** it says what is expected of it. */
  static List<FindingDraft> expectedResult(CheckInput input) {
    return lacking(
        input,
        activity -> !CheckInput.filled(activity.getExpectedResult()),
        stopsSubmission("R-017", "activity_without_result", SECTION).field("expectedResult"));
  }

  /** due inside the term, also after the term was changed. */
  static List<FindingDraft> dueInsideTerm(CheckInput input) {
    return lacking(
        input,
        activity -> activity.getDueOn() != null && !input.term().covers(activity.getDueOn()),
        stopsSubmission("R-017", "activity_due_outside_term", SECTION)
            .field("dueOn")
            .with("first", input.term().firstDay())
            .with("last", input.term().lastDay()));
  }

  /** it stands in a school year of the plan, and so in a stage. */
  static List<FindingDraft> schoolYear(CheckInput input) {
    return lacking(
        input,
        activity ->
            activity.getSchoolYear() == null || !input.term().covers(activity.getSchoolYear()),
        warning("R-017", "activity_without_year", SECTION).field("schoolYear"));
  }

  /** it starts inside the term. */
  static List<FindingDraft> startsInsideTerm(CheckInput input) {
    return lacking(
        input,
        activity -> activity.getStartsOn() != null && !input.term().covers(activity.getStartsOn()),
        warning("R-007", "activity_start_outside_term", SECTION).field("startsOn"));
  }

  /** it does not start before what it waits for is due. */
  static List<FindingDraft> afterPredecessors(CheckInput input) {
    Map<UUID, Activity> byId =
        input.activities().stream().collect(Collectors.toMap(Activity::getId, Function.identity()));
    return lacking(
        input,
        activity ->
            activity.getPredecessorIds().stream()
                .map(byId::get)
                .anyMatch(before -> before != null && tooEarly(activity, before)),
        warning("R-007", "activity_before_predecessor", SECTION).field("predecessorIds"));
  }

  private static boolean tooEarly(Activity activity, Activity before) {
    LocalDate start = activity.getStartsOn() == null ? activity.getDueOn() : activity.getStartsOn();
    return start != null && before.getDueOn() != null && start.isBefore(before.getDueOn());
  }

  /** all six directions. */
  static List<FindingDraft> directions(CheckInput input) {
    Set<Direction> used =
        input.activities().stream().map(Activity::getDirection).collect(Collectors.toSet());
    List<Label> missing =
        Arrays.stream(Direction.values())
            .filter(direction -> !used.contains(direction))
            .map(direction -> new Label("mop_direction", direction.toString()))
            .toList();
    if (missing.isEmpty()) {
      return List.of();
    }
    FindingDraft draft =
        input.historical()
            ? warning("R-009", "direction_without_activity_past", SECTION)
            : used.isEmpty()
                ? stopsApproval("R-009", "direction_none", SECTION)
                : stopsApproval("R-009", "direction_without_activity", SECTION);
    FindingDraft counted =
        draft.field("direction").with("done", used.size()).with("total", Direction.values().length);
    return List.of(
        used.isEmpty() && !input.historical() ? counted : counted.with("missing", missing));
  }

  /** money has a source. */
  static List<FindingDraft> budgetSource(CheckInput input) {
    return lacking(
        input,
        activity ->
            activity.getBudget() != null
                && activity.getBudget().getAmount().signum() > 0
                && !CheckInput.filled(activity.getBudget().getSource()),
        warning("R-017", "budget_without_source", SECTION).field("budget"));
  }

  /** evidence shows that it was carried out, and it is still open. */
  static List<FindingDraft> openWithEvidence(CheckInput input) {
    return lacking(
        input,
        activity -> activity.getStale() == StaleReason.OPEN_WITH_EVIDENCE,
        warning("R-020", "activity_open_with_evidence", SECTION).field("status"));
  }

  /** it is done, or its time has passed, and nothing shows it. */
  static List<FindingDraft> withoutEvidence(CheckInput input) {
    return lacking(
        input,
        activity -> activity.getStale() == StaleReason.WITHOUT_EVIDENCE,
        warning("R-020", "activity_without_evidence", SECTION).field("evidenceIds"));
  }

  private static List<FindingDraft> lacking(
      CheckInput input, Predicate<Activity> lacks, FindingDraft draft) {
    List<Activity> found = input.activities().stream().filter(lacks).toList();
    return found.isEmpty()
        ? List.of()
        : List.of(
            draft
                .at(found.get(0).getId())
                .with("count", found.size())
                .with("numbers", found.stream().map(Activity::getNumber).toList()));
  }
}
