package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.api.model.ActivityBudget;
import kg.onuguu.api.model.ActivityProgress;
import kg.onuguu.api.model.ActivityUpdate;
import kg.onuguu.evidence.EvidenceInfo;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanTerm;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.Violations;
import kg.onuguu.plan.goal.ObjectiveRepository;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.time.BusinessTime;

/** What an activity may not say; what it lacks is a finding. */
@ApplicationScoped
class ActivityRules {
  private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

  private final ReferenceData reference;
  private final ObjectiveRepository objectives;
  private final BusinessTime time;

  ActivityRules(ReferenceData reference, ObjectiveRepository objectives, BusinessTime time) {
    this.reference = reference;
    this.objectives = objectives;
    this.time = time;
  }

  /**
   * @param id of the activity, also of one that is being made
   * @param siblings the activities of the plan as they are stored
   */
  void check(Plan plan, UUID id, ActivityUpdate update, List<Activity> siblings) {
    Texts.requireWords(update.getText(), "/text");
    Violations wrong = new Violations();
    term(plan.term(), update, wrong);
    links(plan, update, wrong);
    budget(update.getBudget(), wrong);
    wrong.throwIfAny();
    network(id, update.getPredecessorIds(), siblings, wrong);
    wrong.throwIfAny();
  }

  private static void term(PlanTerm term, ActivityUpdate update, Violations wrong) {
    outside(term, update.getStartsOn(), "/startsOn", wrong);
    outside(term, update.getDueOn(), "/dueOn", wrong);
    wrong.addIf(
        update.getSchoolYear() != null && !term.covers(update.getSchoolYear()),
        Violations.at("/schoolYear", "year_outside_term", "R-017")
            .with("first", term.firstSchoolYear())
            .with("last", term.lastSchoolYear()));
    wrong.addIf(
        update.getStartsOn() != null
            && update.getDueOn() != null
            && update.getDueOn().isBefore(update.getStartsOn()),
        Violations.at("/dueOn", "due_before_start", "R-017"));
  }

  private static void outside(PlanTerm term, LocalDate day, String pointer, Violations wrong) {
    wrong.addIf(
        day != null && !term.covers(day),
        Violations.at(pointer, "outside_term", "R-017")
            .with("first", term.firstDay())
            .with("last", term.lastDay()));
  }

  private void links(Plan plan, ActivityUpdate update, Violations wrong) {
    UUID objective = update.getObjectiveId();
    wrong.addIf(
        objective != null && !objectives.foreign(plan, Set.of(objective)).isEmpty(),
        Violations.at("/objectiveId", "not_of_this_plan", null));
  }

  private void budget(ActivityBudget budget, Violations wrong) {
    if (budget == null) {
      return;
    }
    BigDecimal amount = budget.getAmount();
    wrong.addIf(
        amount.signum() < 0 || amount.compareTo(LARGEST) > 0,
        Violations.at("/budget/amount", "amount_range", "R-123").with("max", LARGEST));
    wrong.addIf(
        amount.stripTrailingZeros().scale() > 2,
        Violations.at("/budget/amount", "amount_scale", "R-123"));
    if (Texts.orNull(budget.getSource()) != null) {
      reference.require("finance_source", budget.getSource(), "/budget/source");
    }
  }

  private static void network(
      UUID id, List<UUID> predecessors, List<Activity> siblings, Violations wrong) {
    Map<UUID, Collection<UUID>> graph = new HashMap<>();
    siblings.forEach(sibling -> graph.put(sibling.getId(), sibling.getPredecessorIds()));
    for (int i = 0; i < predecessors.size(); i++) {
      UUID predecessor = predecessors.get(i);
      String pointer = "/predecessorIds/" + i;
      if (predecessor.equals(id)) {
        wrong.add(Violations.at(pointer, "own_predecessor", "R-007"));
      } else {
        wrong.addIf(
            !graph.containsKey(predecessor), Violations.at(pointer, "not_of_this_plan", null));
      }
    }
    wrong.throwIfAny();
    graph.put(id, predecessors);
    List<UUID> circle = PredecessorCycle.through(id, graph);
    if (!circle.isEmpty()) {
      Map<UUID, String> numbers = ActivityNumbers.of(siblings);
      wrong.add(
          Violations.at("/predecessorIds", "cycle", "R-007")
              .with(
                  "circle", circle.stream().map(numbers::get).collect(Collectors.joining(" → "))));
    }
  }

  /**
   * Done needs a result, not done needs a reason, and nothing was done tomorrow; evidence
   * is of the school, and nothing new rests on what was deleted.
   *
   * @param known evidence of the school among what was there and what is sent
   */
  void check(Progress before, ActivityProgress progress, Map<UUID, EvidenceInfo> known) {
    TaskStatus status = TaskStatus.valueOf(progress.getStatus().name());
    Violations wrong = new Violations();
    wrong.addIf(
        status.needsResult() && Texts.orNull(progress.getActualResult()) == null,
        Violations.at("/actualResult", "result_required", "R-019"));
    wrong.addIf(
        status.needsReason() && Texts.orNull(progress.getStatusReason()) == null,
        Violations.at("/statusReason", "reason_required", "R-019"));
    days(progress.getStartedOn(), progress.getActualOn(), wrong);
    evidence(before.evidenceIds(), progress.getEvidenceIds(), known, wrong);
    wrong.throwIfAny();
  }

  private void days(LocalDate startedOn, LocalDate actualOn, Violations wrong) {
    LocalDate today = time.today();
    wrong.addIf(
        startedOn != null && startedOn.isAfter(today),
        Violations.at("/startedOn", "in_future", "R-019"));
    wrong.addIf(
        actualOn != null && actualOn.isAfter(today),
        Violations.at("/actualOn", "in_future", "R-019"));
    wrong.addIf(
        startedOn != null && actualOn != null && actualOn.isBefore(startedOn),
        Violations.at("/actualOn", "end_before_start", "R-019"));
  }

  private static void evidence(
      Set<UUID> before, List<UUID> now, Map<UUID, EvidenceInfo> known, Violations wrong) {
    wrong.duplicates(now, Function.identity(), "/evidenceIds", "", "R-020");
    for (int i = 0; i < now.size(); i++) {
      EvidenceInfo found = known.get(now.get(i));
      wrong.addIf(
          found == null || found.deleted() && !before.contains(found.id()),
          Violations.at("/evidenceIds/" + i, "unknown_evidence", "R-020"));
    }
  }
}
