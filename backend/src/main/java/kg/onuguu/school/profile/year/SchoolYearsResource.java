package kg.onuguu.school.profile.year;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.SchoolYearsApi;
import kg.onuguu.api.model.ProfileConfirmationRequest;
import kg.onuguu.api.model.ProfileReopening;
import kg.onuguu.api.model.YearProfile;
import kg.onuguu.api.model.YearProfileList;
import kg.onuguu.api.model.YearProfileUpdate;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** The years of a school over HTTP. */
@ApplicationScoped
public class SchoolYearsResource implements SchoolYearsApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final SchoolYears years;

  SchoolYearsResource(CurrentScope scope, CurrentRequest request, SchoolYears years) {
    this.scope = scope;
    this.request = request;
    this.years = years;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<YearProfileList> listYearProfiles(UUID schoolId) {
    return RestResponse.ok(new YearProfileList().items(years.list(scope.get(), schoolId)));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<YearProfile> getYearProfile(UUID schoolId, Integer schoolYear) {
    return answer(years.read(scope.get(), schoolId, schoolYear, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<YearProfile> replaceYearProfile(
      UUID schoolId, Integer schoolYear, YearProfileUpdate update, String ifMatch) {
    return answer(
        years.replace(scope.get(), schoolId, schoolYear, update, ifMatch, request.language()));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<YearProfile> confirmYearProfile(
      UUID schoolId, Integer schoolYear, ProfileConfirmationRequest wanted, String ifMatch) {
    return answer(
        years.confirm(
            scope.get(), schoolId, schoolYear, wanted.getAsOf(), ifMatch, request.language()));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<YearProfile> reopenYearProfile(
      UUID schoolId, Integer schoolYear, ProfileReopening wanted, String ifMatch) {
    return answer(
        years.reopen(
            scope.get(), schoolId, schoolYear, wanted.getReason(), ifMatch, request.language()));
  }

  private static RestResponse<YearProfile> answer(YearProfile year) {
    return RestResponse.ResponseBuilder.ok(year).tag(Precondition.tag(year.getVersion())).build();
  }
}
