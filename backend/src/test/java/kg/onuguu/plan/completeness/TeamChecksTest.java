package kg.onuguu.plan.completeness;

import static kg.onuguu.plan.completeness.Sample.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kg.onuguu.api.model.BlockedAction;
import kg.onuguu.api.model.Severity;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamCategory;
import kg.onuguu.api.model.TeamCount;
import kg.onuguu.api.model.TeamMember;
import kg.onuguu.api.model.TeamStatus;
import kg.onuguu.finding.FindingDraft;
import org.junit.jupiter.api.Test;

/** on their own examples. */
class TeamChecksTest {
  private final Sample sample = new Sample();
  private final Team team = sample.content.getTeam();

  /** 5 parents stop the submission, 4 do not. */
  @Test
  void fiveParents() {
    TeamCount parents = new TeamCount().category(TeamCategory.PARENT).count(5).min(3).max(4);
    team.addCountsItem(parents);
    FindingDraft finding = TeamChecks.counts(sample.input()).get(0);
    assertEquals("R-041", finding.rule());
    assertEquals(BlockedAction.SUBMISSION, finding.blocks());
    parents.count(4);
    assertTrue(TeamChecks.counts(sample.input()).isEmpty());
  }

  /** nobody at all is one finding. */
  @Test
  void nobody() {
    team.addCountsItem(new TeamCount().category(TeamCategory.PARENT).count(0).min(3).max(4));
    team.addCountsItem(new TeamCount().category(TeamCategory.OTHER).count(0).min(1).max(2));
    List<FindingDraft> findings = TeamChecks.counts(sample.input());
    assertEquals(List.of("team_missing"), codes(findings));
    assertEquals(4, findings.get(0).params().get("min"));
  }

  /** a draft of a team stops the submission. */
  @Test
  void confirmed() {
    assertEquals(List.of("team_not_confirmed"), codes(TeamChecks.confirmed(sample.input())));
    team.status(TeamStatus.CONFIRMED);
    assertTrue(TeamChecks.confirmed(sample.input()).isEmpty());
  }

  /** 5 against 4 warns. */
  @Test
  void parity() {
    team.parity(false).community(5).staff(4);
    FindingDraft finding = TeamChecks.parity(sample.input()).get(0);
    assertEquals(Severity.WARNING, finding.severity());
    team.parity(true);
    assertTrue(TeamChecks.parity(sample.input()).isEmpty());
  }

  /** finance uncovered is a hint. */
  @Test
  void skills() {
    team.uncoveredSkills(List.of("finance"));
    assertTrue(TeamChecks.skills(sample.input()).isEmpty());
    team.addMembersItem(new TeamMember());
    assertEquals(Severity.INFO, TeamChecks.skills(sample.input()).get(0).severity());
    team.uncoveredSkills(List.of());
    assertTrue(TeamChecks.skills(sample.input()).isEmpty());
  }
}
