package kg.onuguu.plan.team;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.TeamApi;
import kg.onuguu.api.model.Team;
import kg.onuguu.api.model.TeamConfirmation;
import kg.onuguu.api.model.TeamMember;
import kg.onuguu.api.model.TeamMemberUpdate;
import kg.onuguu.plan.Answers;
import kg.onuguu.plan.PlanAccess;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** The school team over HTTP; pupils have names only inside the school. */
@ApplicationScoped
public class TeamResource implements TeamApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final Idempotency idempotency;
  private final PlanAccess access;
  private final TeamReader reader;
  private final TeamMembers members;
  private final TeamConfirmer confirmer;
  private final TeamMapper mapper;

  TeamResource(
      CurrentScope scope,
      CurrentRequest request,
      Idempotency idempotency,
      PlanAccess access,
      TeamReader reader,
      TeamMembers members,
      TeamConfirmer confirmer,
      TeamMapper mapper) {
    this.scope = scope;
    this.request = request;
    this.idempotency = idempotency;
    this.access = access;
    this.reader = reader;
    this.members = members;
    this.confirmer = confirmer;
    this.mapper = mapper;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Team> getTeam(UUID planId) {
    AccessScope caller = scope.get();
    Team team = reader.of(access.require(caller, planId));
    return answer(
        caller instanceof AccessScope.SchoolScope
            ? team
            : PupilMask.hide(team, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<TeamMember> createTeamMember(
      UUID planId, TeamMemberUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          TeamMember member = mapper.toApi(members.create(caller, planId, update));
          return Answers.created(
              member,
              member.getVersion(),
              "/api/v1/plans/%s/team/members/%s".formatted(planId, member.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<TeamMember> updateTeamMember(
      UUID planId, UUID memberId, TeamMemberUpdate update, String ifMatch) {
    TeamMember member =
        mapper.toApi(members.update(scope.get(), planId, memberId, update, ifMatch));
    return Answers.ok(member, member.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteTeamMember(UUID planId, UUID memberId, String ifMatch) {
    members.delete(scope.get(), planId, memberId, ifMatch);
    return RestResponse.noContent();
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<Team> confirmTeam(
      UUID planId, TeamConfirmation confirmation, String ifMatch) {
    return answer(confirmer.confirm(scope.get(), planId, confirmation, ifMatch));
  }

  private static RestResponse<Team> answer(Team team) {
    return Answers.ok(team, team.getVersion());
  }
}
