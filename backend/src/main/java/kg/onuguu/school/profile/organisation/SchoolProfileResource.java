package kg.onuguu.school.profile.organisation;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.SchoolProfileApi;
import kg.onuguu.api.model.ProfileConfirmationRequest;
import kg.onuguu.api.model.SchoolProfile;
import kg.onuguu.api.model.SchoolProfileUpdate;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** The profile of a school over HTTP. */
@ApplicationScoped
public class SchoolProfileResource implements SchoolProfileApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final SchoolProfiles profiles;

  SchoolProfileResource(CurrentScope scope, CurrentRequest request, SchoolProfiles profiles) {
    this.scope = scope;
    this.request = request;
    this.profiles = profiles;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<SchoolProfile> getSchoolProfile(UUID schoolId) {
    return answer(profiles.read(scope.get(), schoolId, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<SchoolProfile> replaceSchoolProfile(
      UUID schoolId, SchoolProfileUpdate update, String ifMatch) {
    return answer(profiles.replace(scope.get(), schoolId, update, ifMatch, request.language()));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<SchoolProfile> confirmSchoolProfile(
      UUID schoolId, ProfileConfirmationRequest wanted, String ifMatch) {
    return answer(
        profiles.confirm(scope.get(), schoolId, wanted.getAsOf(), ifMatch, request.language()));
  }

  private static RestResponse<SchoolProfile> answer(SchoolProfile profile) {
    return RestResponse.ResponseBuilder.ok(profile)
        .tag(Precondition.tag(profile.getVersion()))
        .build();
  }
}
