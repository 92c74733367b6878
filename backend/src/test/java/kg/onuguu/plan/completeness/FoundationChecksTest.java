package kg.onuguu.plan.completeness;

import static kg.onuguu.plan.completeness.Sample.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kg.onuguu.api.model.InputBlock;
import kg.onuguu.api.model.LegalActCitation;
import kg.onuguu.api.model.ParticipatingBody;
import kg.onuguu.api.model.PlanFoundations;
import kg.onuguu.api.model.PrincipleCheck;
import kg.onuguu.api.model.RetrospectiveBlock;
import kg.onuguu.api.model.Severity;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;
import org.junit.jupiter.api.Test;

/** on their own examples. */
class FoundationChecksTest {
  private final Sample sample = new Sample();
  private final PlanFoundations foundations = sample.content.getFoundations();

  /** block 2 empty → "3 of 4". */
  @Test
  void threeOfFourBlocks() {
    foundations.retrospectiveYears(5);
    for (String block :
        List.of("results_3_or_5_years", "staff_problems_tasks", "education_access_info")) {
      foundations.addRetrospectiveItem(new RetrospectiveBlock().block(block).text("Текст"));
    }
    foundations.addRetrospectiveItem(
        new RetrospectiveBlock().block("unfulfilled_reasons").text("  "));
    FindingDraft finding = FoundationChecks.retrospective(sample.input()).get(0);
    assertEquals("retrospective_incomplete", finding.code());
    assertEquals(3, finding.params().get("done"));
    assertEquals(4, finding.params().get("total"));
    foundations.getRetrospective().get(3).text("Себептери");
    assertTrue(FoundationChecks.retrospective(sample.input()).isEmpty());
    foundations.retrospectiveYears(null);
    assertEquals(
        List.of("retrospective_period_missing"),
        codes(FoundationChecks.retrospective(sample.input())));
  }

  /** all three inputs. */
  @Test
  void inputs() {
    foundations.addInputsItem(new InputBlock().input("staff_resources").text("28 мугалим"));
    assertEquals(1, FoundationChecks.inputs(sample.input()).get(0).params().get("done"));
    foundations.addInputsItem(new InputBlock().input("effective_ways").text("Жолдору"));
    foundations.addInputsItem(new InputBlock().input("methodical_issues").text("Маселе"));
    assertTrue(FoundationChecks.inputs(sample.input()).isEmpty());
  }

  /** 6 of 7 marked → the missing one is named. */
  @Test
  void sixOfSevenBodies() {
    Stream.of(
            "administration",
            "supervisory_board",
            "parents_committee",
            "methodical_council",
            "mop_council",
            "teachers")
        .forEach(
            body ->
                foundations.addParticipatingBodiesItem(
                    new ParticipatingBody()
                        .body(body)
                        .participated(true)
                        .meetingOn(LocalDate.of(2026, 8, 18))
                        .protocolNumber("2")));
    foundations.addParticipatingBodiesItem(
        new ParticipatingBody().body("trade_union").participated(false));
    List<FindingDraft> findings = FoundationChecks.bodies(sample.input());
    assertEquals(List.of("bodies_missing"), codes(findings));
    assertEquals(
        List.of(new Label("mop_participating_body", "trade_union")),
        findings.get(0).params().get("missing"));
    foundations.getParticipatingBodies().get(6).participated(true);
    assertEquals(
        List.of("bodies_without_protocol"), codes(FoundationChecks.bodies(sample.input())));
  }

  /** the nine principles only inform. */
  @Test
  void principlesInform() {
    foundations.addPrinciplesItem(new PrincipleCheck().principle("p1").considered(true));
    FindingDraft finding = FoundationChecks.principles(sample.input()).get(0);
    assertEquals(Severity.INFO, finding.severity());
    assertEquals(1L, finding.params().get("done"));
  }

  /** «Education law 30.04.2003 №92» in a plan of 2026 → see 11.08.2023 №179. */
  @Test
  void repealedEducationLaw() {
    LegalActCitation old =
        new LegalActCitation()
            .act("education_law")
            .number("№92")
            .adoptedOn(LocalDate.of(2003, 4, 30));
    foundations.addLegalActsItem(old);
    FindingDraft finding = FoundationChecks.legalActs(sample.input()).get(0);
    assertEquals("legal_act_repealed", finding.code());
    assertEquals("179", finding.params().get("number"));
    assertEquals(LocalDate.of(2023, 8, 11), finding.params().get("adoptedOn"));
    assertEquals(LocalDate.of(2023, 8, 18), finding.params().get("repealedOn"));
    old.number("179").adoptedOn(LocalDate.of(2023, 8, 11));
    assertTrue(FoundationChecks.legalActs(sample.input()).isEmpty());
    old.number("92").adoptedOn(null);
    sample.content.plan(Sample.plan(2019, 2023, 5).historical(true));
    assertTrue(FoundationChecks.legalActs(sample.input()).isEmpty());
    foundations.legalActs(List.of());
    assertEquals(List.of("legal_acts_missing"), codes(FoundationChecks.legalActs(sample.input())));
  }
}
