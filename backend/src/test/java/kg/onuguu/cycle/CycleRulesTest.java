package kg.onuguu.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;
import org.junit.jupiter.api.Test;

/** without a database. */
class CycleRulesTest {
  private final Map<CycleStage, StageRecord> stages = new EnumMap<>(CycleStage.class);

  /** stage 5 started, 2 not done → a warning that names it. */
  @Test
  void stageFiveBeforeStageTwo() {
    set(CycleStage.MISSION, StageStatus.DONE);
    set(CycleStage.SELF_EVALUATION, StageStatus.IN_PROGRESS);
    set(CycleStage.PROBLEM_ANALYSIS, StageStatus.SKIPPED);
    set(CycleStage.GOAL_SETTING, StageStatus.SKIPPED);
    set(CycleStage.PLANNING, StageStatus.IN_PROGRESS);
    FindingDraft finding = early(CycleStage.PLANNING).orElseThrow();
    assertEquals("R-038", finding.rule());
    assertEquals(5, finding.params().get("number"));
    assertEquals(
        List.of(new Label("annual_cycle_stage", "self_evaluation")),
        finding.params().get("missing"));
    set(CycleStage.SELF_EVALUATION, StageStatus.DONE);
    assertTrue(early(CycleStage.PLANNING).isEmpty());
  }

  /** what is open is said once, at the first stage behind it. */
  @Test
  void oneGapIsOneWarning() {
    set(CycleStage.PROBLEM_ANALYSIS, StageStatus.DONE);
    set(CycleStage.GOAL_SETTING, StageStatus.DONE);
    set(CycleStage.PLANNING, StageStatus.IN_PROGRESS);
    assertEquals(
        List.of(
            new Label("annual_cycle_stage", "mission"),
            new Label("annual_cycle_stage", "self_evaluation")),
        early(CycleStage.PROBLEM_ANALYSIS).orElseThrow().params().get("missing"));
    assertTrue(early(CycleStage.GOAL_SETTING).isEmpty());
    assertTrue(early(CycleStage.PLANNING).isEmpty());
  }

  /** nothing is asked of a stage that has not started, nor of the first one. */
  @Test
  void notStartedIsNotEarly() {
    set(CycleStage.MISSION, StageStatus.IN_PROGRESS);
    set(CycleStage.PLANNING, StageStatus.SKIPPED);
    for (CycleStage stage : CycleStage.values()) {
      assertTrue(early(stage).isEmpty(), stage.name());
    }
  }

  /** offered to stages 2 and 3 until they have a text, or are over. */
  @Test
  void lastYearsResultIsOffered() {
    CycleContent before =
        new CycleContent(Map.of(CycleStage.LAST, record(StageStatus.DONE, null, "46 пайыз")));
    assertEquals(List.of(CycleStage.SELF_EVALUATION, CycleStage.PROBLEM_ANALYSIS), offered(before));
    stages.put(CycleStage.SELF_EVALUATION, record(StageStatus.IN_PROGRESS, "46 пайыз", null));
    set(CycleStage.PROBLEM_ANALYSIS, StageStatus.SKIPPED);
    assertEquals(List.of(), offered(before));
  }

  /** what is not done, or not put into words, is no result. */
  @Test
  void noResultNoOffer() {
    for (StageRecord last :
        List.of(
            record(StageStatus.IN_PROGRESS, null, "46 пайыз"),
            record(StageStatus.SKIPPED, null, "46 пайыз"),
            record(StageStatus.DONE, null, " "))) {
      assertEquals(List.of(), offered(new CycleContent(Map.of(CycleStage.LAST, last))));
    }
    set(CycleStage.LAST, StageStatus.DONE);
    assertTrue(
        CycleRules.findings(2026, content(), CycleContent.EMPTY).stream()
            .anyMatch(found -> found.draft().code().equals("cycle_result_unwritten")));
  }

  private List<CycleStage> offered(CycleContent before) {
    return CycleRules.findings(2026, content(), before).stream()
        .filter(found -> found.draft().code().equals("cycle_result_offered"))
        .map(CycleRules.StageFinding::stage)
        .toList();
  }

  private Optional<FindingDraft> early(CycleStage stage) {
    return CycleRules.early(stage, content()).map(CycleRules.StageFinding::draft);
  }

  private CycleContent content() {
    return new CycleContent(stages);
  }

  private void set(CycleStage stage, StageStatus status) {
    stages.put(stage, record(status, null, null));
  }

  private static StageRecord record(StageStatus status, String input, String result) {
    return new StageRecord(
        status, null, null, null, null, null, null, null, null, input, result, null);
  }
}
