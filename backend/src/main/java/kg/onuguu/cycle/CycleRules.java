package kg.onuguu.cycle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.shared.text.SchoolYear;

/** What is doubtful in an annual cycle: it is kept, shown and logged. */
final class CycleRules {

  /** A finding and the stage that it is about; a cycle is no part of a plan. */
  record StageFinding(CycleStage stage, FindingDraft draft) {}

  private CycleRules() {}

  /**
   * All findings, in the order of the stages.
   *
   * @param before the cycle of the year before, if the school has recorded one
   */
  static List<StageFinding> findings(int schoolYear, CycleContent cycle, CycleContent before) {
    List<StageFinding> all = new ArrayList<>();
    for (CycleStage stage : CycleStage.values()) {
      early(stage, cycle).ifPresent(all::add);
      offered(stage, schoolYear, cycle, before).ifPresent(all::add);
      unwritten(stage, cycle).ifPresent(all::add);
    }
    return all;
  }

  /**
   * a stage starts when the one ahead of it is done or skipped. Every open stage is named
   * once, at the first stage behind it that has started.
   */
  static Optional<StageFinding> early(CycleStage stage, CycleContent cycle) {
    if (!cycle.of(stage).status().started()) {
      return Optional.empty();
    }
    Deque<CycleStage> open = new ArrayDeque<>();
    for (int place = stage.ordinal() - 1; place >= 0; place--) {
      CycleStage ahead = CycleStage.values()[place];
      StageStatus status = cycle.of(ahead).status();
      if (!status.closed()) {
        open.addFirst(ahead);
      }
      if (status.started()) {
        break;
      }
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    FindingDraft draft =
        FindingDraft.warning("R-038", "cycle_stage_early", null)
            .field("status")
            .with("number", stage.number())
            .with("missing", open.stream().map(CycleStage::label).toList());
    return Optional.of(new StageFinding(stage, draft));
  }

  /** stages 2 and 3 may take over what stage 7 of the year before came to. */
  private static Optional<StageFinding> offered(
      CycleStage stage, int schoolYear, CycleContent cycle, CycleContent before) {
    StageRecord record = cycle.of(stage);
    if (!stage.buildsOnTheYearBefore()
        || record.status().closed()
        || record.input() != null
        || before.result().isEmpty()) {
      return Optional.empty();
    }
    FindingDraft draft =
        FindingDraft.info("R-039", "cycle_result_offered", null)
            .field("input")
            .with("years", new SchoolYear(schoolYear - 1).shortLabel());
    return Optional.of(new StageFinding(stage, draft));
  }

  /** without its words the result of the last stage cannot be offered to the next year. */
  private static Optional<StageFinding> unwritten(CycleStage stage, CycleContent cycle) {
    StageRecord record = cycle.of(stage);
    if (stage != CycleStage.LAST
        || record.status() != StageStatus.DONE
        || record.result() != null) {
      return Optional.empty();
    }
    FindingDraft draft = FindingDraft.info("R-039", "cycle_result_unwritten", null).field("result");
    return Optional.of(new StageFinding(stage, draft));
  }
}
