package kg.onuguu.dashboard;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.DashboardApi;
import kg.onuguu.api.model.Dashboard;
import org.jboss.resteasy.reactive.RestResponse;

/** The start page over HTTP. */
class DashboardResource implements DashboardApi {
  private final Dashboards dashboards;
  private final CurrentUser user;

  DashboardResource(Dashboards dashboards, CurrentUser user) {
    this.dashboards = dashboards;
    this.user = user;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<Dashboard> getDashboard() {
    return RestResponse.ok(dashboards.of(user.require()));
  }
}
