package kg.onuguu.mission;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.MissionApi;
import kg.onuguu.api.model.Mission;
import kg.onuguu.api.model.MissionUpdate;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** The mission over HTTP. */
@ApplicationScoped
public class MissionResource implements MissionApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final Missions missions;

  MissionResource(CurrentScope scope, CurrentRequest request, Missions missions) {
    this.scope = scope;
    this.request = request;
    this.missions = missions;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Mission> getMission(UUID schoolId) {
    return answer(missions.read(scope.get(), schoolId, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Mission> replaceMission(UUID schoolId, MissionUpdate update, String ifMatch) {
    return answer(missions.replace(scope.get(), schoolId, update, ifMatch, request.language()));
  }

  private static RestResponse<Mission> answer(Mission mission) {
    return RestResponse.ResponseBuilder.ok(mission)
        .tag(Precondition.tag(mission.getVersion()))
        .build();
  }
}
