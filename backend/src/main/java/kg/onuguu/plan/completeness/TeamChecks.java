package kg.onuguu.plan.completeness;

import static kg.onuguu.finding.FindingDraft.info;
import static kg.onuguu.finding.FindingDraft.stopsSubmission;
import static kg.onuguu.finding.FindingDraft.warning;

import java.util.List;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamCount;
import kg.onuguu.api.model.TeamStatus;
import kg.onuguu.finding.FindingDraft;
import kg.onuguu.finding.Label;

/** Counts, confirmation, parity and skills of the team. */
final class TeamChecks {
  private static final PlanSection SECTION = PlanSection.TEAM;

  private TeamChecks() {}

  static List<PlanCheck> all() {
    return List.of(
        new PlanCheck(SECTION, TeamChecks::counts),
        new PlanCheck(SECTION, TeamChecks::confirmed),
        new PlanCheck(SECTION, TeamChecks::parity),
        new PlanCheck(SECTION, TeamChecks::skills));
  }

  /** every category within its limits; an empty team is one finding, not five. */
  static List<FindingDraft> counts(CheckInput input) {
    List<TeamCount> counts = input.content().getTeam().getCounts();
    if (!counts.isEmpty() && counts.stream().allMatch(count -> count.getCount() == 0)) {
      return List.of(
          stopsSubmission("R-041", "team_missing", SECTION)
              .with("min", counts.stream().mapToInt(TeamCount::getMin).sum())
              .with("max", counts.stream().mapToInt(TeamCount::getMax).sum()));
    }
    return counts.stream()
        .filter(count -> count.getCount() < count.getMin() || count.getCount() > count.getMax())
        .map(
            count ->
                stopsSubmission("R-041", "team_count", SECTION)
                    .field(count.getCategory().toString())
                    .with(
                        "category",
                        new Label("team_member_category", count.getCategory().toString()))
                    .with("count", count.getCount())
                    .with("min", count.getMin())
                    .with("max", count.getMax()))
        .toList();
  }

  /** confirmed by order. */
  static List<FindingDraft> confirmed(CheckInput input) {
    return input.content().getTeam().getStatus() == TeamStatus.CONFIRMED
        ? List.of()
        : List.of(stopsSubmission("R-041", "team_not_confirmed", SECTION).field("status"));
  }

  /** parents and others are as many as teachers and administration. */
  static List<FindingDraft> parity(CheckInput input) {
    Team team = input.content().getTeam();
    return team.getParity()
        ? List.of()
        : List.of(
            warning("R-042", "team_parity", SECTION)
                .with("community", team.getCommunity())
                .with("staff", team.getStaff()));
  }

  /** somebody has each of the six skills. */
  static List<FindingDraft> skills(CheckInput input) {
    Team team = input.content().getTeam();
    List<Label> uncovered =
        team.getUncoveredSkills().stream().map(skill -> new Label("team_skill", skill)).toList();
    return uncovered.isEmpty() || team.getMembers().isEmpty()
        ? List.of()
        : List.of(
            info("R-046", "team_skills_uncovered", SECTION)
                .field("skills")
                .with("missing", uncovered));
  }
}
