package kg.onuguu.cycle;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.AnnualCyclesApi;
import kg.onuguu.api.model.AnnualCycle;
import kg.onuguu.api.model.AnnualCycleList;
import kg.onuguu.api.model.AnnualCycleUpdate;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** Annual cycles over HTTP. */
@ApplicationScoped
public class CyclesResource implements AnnualCyclesApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final AnnualCycles cycles;

  CyclesResource(CurrentScope scope, CurrentRequest request, AnnualCycles cycles) {
    this.scope = scope;
    this.request = request;
    this.cycles = cycles;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<AnnualCycleList> listAnnualCycles(UUID schoolId) {
    return RestResponse.ok(cycles.list(scope.get(), schoolId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<AnnualCycle> getAnnualCycle(UUID schoolId, Integer schoolYear) {
    return answer(cycles.read(scope.get(), schoolId, schoolYear, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<AnnualCycle> replaceAnnualCycle(
      UUID schoolId, Integer schoolYear, AnnualCycleUpdate update, String ifMatch) {
    return answer(
        cycles.replace(scope.get(), schoolId, schoolYear, update, ifMatch, request.language()));
  }

  private static RestResponse<AnnualCycle> answer(AnnualCycle cycle) {
    return RestResponse.ResponseBuilder.ok(cycle).tag(Precondition.tag(cycle.getVersion())).build();
  }
}
