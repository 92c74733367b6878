package kg.onuguu.plan.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamConfirmation;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Precondition;

/** Confirms a team by order of the director. */
@ApplicationScoped
public class TeamConfirmer {
  private final PlanAccess access;
  private final PlanTeamRepository teams;
  private final TeamMemberRepository members;
  private final TeamReader reader;
  private final TeamRules rules;
  private final PlanAudit audit;
  private final BusinessTime time;

  TeamConfirmer(
      PlanAccess access,
      PlanTeamRepository teams,
      TeamMemberRepository members,
      TeamReader reader,
      TeamRules rules,
      PlanAudit audit,
      BusinessTime time) {
    this.access = access;
    this.teams = teams;
    this.members = members;
    this.reader = reader;
    this.rules = rules;
    this.audit = audit;
    this.time = time;
  }

  /** What the audit trail compares. */
  record Order(TeamStatus status, String orderNumber, LocalDate orderDate) {
    static Order of(PlanTeam team) {
      return new Order(team.getStatus(), team.getOrderNumber(), team.getOrderDate());
    }
  }

  @Transactional
  public Team confirm(AccessScope scope, UUID planId, TeamConfirmation order, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    PlanTeam team = teams.of(plan);
    Precondition.requireMatch(ifMatch, team.getVersion());
    TeamBalance balance =
        TeamBalance.of(members.inOrder(plan).stream().map(TeamMember::getCategory).toList());
    rules.checkConfirmation(balance, order, time.today());
    Order before = Order.of(team);
    team.confirm(order.getOrderNumber(), order.getOrderDate());
    teams.flush();
    audit.changed(
        AuditAction.CONFIRMED,
        plan,
        PlanThing.TEAM,
        planId,
        plan.getTitle(),
        before,
        Order.of(team));
    return reader.of(plan);
  }
}
