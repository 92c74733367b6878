package kg.onuguu.plan.completeness;

import static kg.onuguu.plan.completeness.Sample.codes;
import static kg.onuguu.plan.completeness.Sample.plan;
import static kg.onuguu.plan.completeness.Sample.stage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.Direction;
import kg.onuguu.api.model.PlanForm;
import kg.onuguu.api.model.Severity;
import kg.onuguu.finding.FindingDraft;
import org.junit.jupiter.api.Test;

/** on their own examples. */
class TermChecksTest {
  private final Sample sample = new Sample();

  /** №107, 2020/21–2022/23: "3 ≠ 5". */
  @Test
  void threeYearsAreUnusual() {
    sample.content.plan(plan(2020, 2022, 3, stage(2020, 2022)));
    FindingDraft finding = TermChecks.unusualTerm(sample.input()).get(0);
    assertEquals("term_not_usual", finding.code());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(3, finding.params().get("years"));
    assertTrue(TermChecks.unusualTerm(new Sample().input()).isEmpty());
  }

  /** S000 declares 6 years, its stages are 1+3+1=5. */
  @Test
  void declaredSixButFive() {
    sample.content.plan(
        plan(2019, 2023, 6, stage(2019, 2019), stage(2020, 2022), stage(2023, 2023)));
    FindingDraft finding = TermChecks.declaredTerm(sample.input()).get(0);
    assertEquals("term_differs", finding.code());
    assertEquals(BlockedAction.APPROVAL, finding.blocks());
    sample.content.getPlan().historical(true);
    assertNull(TermChecks.declaredTerm(sample.input()).get(0).blocks());
    assertTrue(TermChecks.declaredTerm(new Sample().input()).isEmpty());
  }

  /** stages 2019/20 and 2021/22 leave the gap 2020/21. */
  @Test
  void gapOfOneYear() {
    sample.content.plan(plan(2019, 2021, 3, stage(2019, 2019), stage(2021, 2021)));
    FindingDraft finding = TermChecks.stages(sample.input()).get(0);
    assertEquals("stages_gap", finding.code());
    assertEquals(List.of("2020–2021"), finding.params().get("years"));
    assertEquals(Severity.BLOCKER, finding.severity());
    assertEquals(BlockedAction.SUBMISSION, finding.blocks());
  }

  /** overlap, disorder, a stage outside the term, no stage, no expected results. */
  @Test
  void otherFaultsOfStages() {
    sample.content.plan(plan(2026, 2028, 3, stage(2026, 2027), stage(2027, 2028)));
    assertEquals(List.of("stages_overlap"), codes(TermChecks.stages(sample.input())));
    sample.content.plan(plan(2026, 2028, 3, stage(2028, 2028), stage(2026, 2027)));
    assertEquals(List.of("stages_out_of_order"), codes(TermChecks.stages(sample.input())));
    sample.content.plan(plan(2026, 2028, 3, stage(2026, 2029)));
    assertEquals(List.of("stages_outside_term"), codes(TermChecks.stages(sample.input())));
    sample.content.plan(plan(2026, 2028, 3));
    assertEquals(List.of("stages_missing"), codes(TermChecks.stages(sample.input())));
    sample.content.plan(
        plan(2026, 2028, 3, stage(2026, 2026), stage(2027, 2028).expectedResults(" ")));
    assertEquals(
        List.of(2), TermChecks.expectedResults(sample.input()).get(0).params().get("stages"));
    assertTrue(TermChecks.stages(new Sample().input()).isEmpty());
  }

  /** no text sections and no graph. */
  @Test
  void neitherTextNorGraph() {
    assertEquals(List.of("form_empty"), codes(TermChecks.form(sample.input())));
    sample.content.getPlan().forms(List.of());
    assertEquals(List.of("form_missing"), codes(TermChecks.form(sample.input())));
    sample.content.getPlan().forms(List.of(PlanForm.NETWORK_GRAPH));
    sample.content.addActivitiesItem(Sample.activity("1.1", Direction.FINANCE));
    assertEquals(List.of("form_empty"), codes(TermChecks.form(sample.input())));
    sample
        .content
        .getActivities()
        .get(0)
        .addPredecessorIdsItem(sample.content.getActivities().get(0).getId());
    assertTrue(TermChecks.form(sample.input()).isEmpty());
    sample.content.getPlan().forms(List.of(PlanForm.TEXT));
    assertTrue(TermChecks.form(sample.input()).isEmpty());
  }

  /** an empty reference warns and refuses nothing. */
  @Test
  void districtPlan() {
    FindingDraft finding = TermChecks.districtPlan(sample.input()).get(0);
    assertEquals(Severity.WARNING, finding.severity());
    assertNull(finding.blocks());
    sample.content.getPlan().districtPlanReference("12.01.2026, №4");
    assertTrue(TermChecks.districtPlan(sample.input()).isEmpty());
  }

  /** S000 was approved on 30.08.2022, its first year is 2019/20. */
  @Test
  void adoptedLate() {
    sample.content.plan(plan(2019, 2023, 5).inForceOn(LocalDate.of(2022, 8, 30)));
    assertEquals(List.of("adopted_late"), codes(TermChecks.adoptedInTime(sample.input())));
    Sample fresh = new Sample();
    assertTrue(TermChecks.adoptedInTime(fresh.on(LocalDate.of(2026, 8, 31))).isEmpty());
    assertEquals(
        List.of("adopted_late"),
        codes(TermChecks.adoptedInTime(fresh.on(LocalDate.of(2026, 9, 1)))));
  }
}
