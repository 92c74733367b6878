package kg.onuguu.plan.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Team;
import kg.onuguu.plan.Plan;
import kg.onuguu.reference.ReferenceData;

/** The team of a plan with its balance; two queries. */
@ApplicationScoped
public class TeamReader {
  private final PlanTeamRepository teams;
  private final TeamMemberRepository members;
  private final TeamMapper mapper;
  private final ReferenceData reference;

  TeamReader(
      PlanTeamRepository teams,
      TeamMemberRepository members,
      TeamMapper mapper,
      ReferenceData reference) {
    this.teams = teams;
    this.members = members;
    this.mapper = mapper;
    this.reference = reference;
  }

  /** With the names of all; the caller masks where it must. */
  public Team of(Plan plan) {
    List<TeamMember> all = members.inOrder(plan);
    TeamBalance balance = TeamBalance.of(all.stream().map(TeamMember::getCategory).toList());
    Set<String> covered =
        all.stream().flatMap(member -> member.getSkills().stream()).collect(Collectors.toSet());
    List<String> uncovered =
        reference.codes("team_skill").stream().filter(skill -> !covered.contains(skill)).toList();
    return mapper.toApi(teams.of(plan), all, balance, uncovered);
  }
}
