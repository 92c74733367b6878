package kg.onuguu.plan.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.TeamMemberUpdate;
import kg.onuguu.plan.Plan;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.plan.PlanAudit;
import kg.onuguu.plan.PlanThing;
import kg.onuguu.shared.web.Precondition;

/** Adds, changes and removes members; each change makes the team a draft again. */
@ApplicationScoped
public class TeamMembers {
  private final PlanAccess access;
  private final PlanTeamRepository teams;
  private final TeamMemberRepository members;
  private final TeamRules rules;
  private final TeamMapper mapper;
  private final PlanAudit audit;

  TeamMembers(
      PlanAccess access,
      PlanTeamRepository teams,
      TeamMemberRepository members,
      TeamRules rules,
      TeamMapper mapper,
      PlanAudit audit) {
    this.access = access;
    this.teams = teams;
    this.members = members;
    this.rules = rules;
    this.mapper = mapper;
    this.audit = audit;
  }

  @Transactional
  public TeamMember create(AccessScope scope, UUID planId, TeamMemberUpdate update) {
    Plan plan = access.edit(scope, planId);
    rules.check(update);
    rules.requireOnce(plan, update.getFullName(), null);
    TeamMember member = new TeamMember(planId, mapper.toContent(update));
    members.persist(member);
    teams.reopen(plan);
    audit.created(
        plan, PlanThing.TEAM_MEMBER, member.getId(), label(member), AuditedMember.of(member));
    return member;
  }

  @Transactional
  public TeamMember update(
      AccessScope scope, UUID planId, UUID id, TeamMemberUpdate update, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    TeamMember member = members.require(plan, id);
    Precondition.requireMatch(ifMatch, member.getVersion());
    rules.check(update);
    rules.requireOnce(plan, update.getFullName(), id);
    AuditedMember before = AuditedMember.of(member);
    member.rewrite(mapper.toContent(update));
    teams.reopen(plan);
    audit.changed(plan, PlanThing.TEAM_MEMBER, id, label(member), before, AuditedMember.of(member));
    return member;
  }

  @Transactional
  public void delete(AccessScope scope, UUID planId, UUID id, String ifMatch) {
    Plan plan = access.edit(scope, planId);
    TeamMember member = members.require(plan, id);
    Precondition.requireMatch(ifMatch, member.getVersion());
    AuditedMember before = AuditedMember.of(member);
    String label = label(member);
    members.delete(member);
    teams.reopen(plan);
    audit.removed(plan, PlanThing.TEAM_MEMBER, id, label, before);
  }

  /** The trail keeps no names of pupils: it is read outside the school as well. */
  private static String label(TeamMember member) {
    return AuditedMember.of(member).fullName();
  }
}
