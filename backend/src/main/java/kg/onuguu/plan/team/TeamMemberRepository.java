package kg.onuguu.plan.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanPartRepository;

/** Members of the team of a plan, by category, the older entry first. */
@ApplicationScoped
public class TeamMemberRepository implements PlanPartRepository<TeamMember> {
  @Override
  public List<TeamMember> inOrder(Plan plan) {
    return find("planId = ?1", plan.getId()).stream()
        .sorted(Comparator.comparing(TeamMember::getCategory).thenComparing(TeamMember::getId))
        .toList();
  }

  /** Whether somebody of that name is in the team, apart from that row. */
  boolean hasName(Plan plan, String fullName, UUID besides) {
    return find("planId = ?1 and nameKey = ?2", plan.getId(), TeamMember.nameKey(fullName)).stream()
        .anyMatch(member -> !member.getId().equals(besides));
  }
}
