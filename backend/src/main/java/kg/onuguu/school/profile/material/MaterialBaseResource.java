package kg.onuguu.school.profile.material;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.MaterialBaseApi;
import kg.onuguu.api.model.MaterialBase;
import kg.onuguu.api.model.MaterialBaseUpdate;
import kg.onuguu.api.model.ProfileConfirmationRequest;
import kg.onuguu.shared.request.CurrentRequest;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;

/** The material base of a school over HTTP. */
@ApplicationScoped
public class MaterialBaseResource implements MaterialBaseApi {
  private final CurrentScope scope;
  private final CurrentRequest request;
  private final SchoolMaterials materials;

  MaterialBaseResource(CurrentScope scope, CurrentRequest request, SchoolMaterials materials) {
    this.scope = scope;
    this.request = request;
    this.materials = materials;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<MaterialBase> getMaterialBase(UUID schoolId) {
    return answer(materials.read(scope.get(), schoolId, request.language()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<MaterialBase> replaceMaterialBase(
      UUID schoolId, MaterialBaseUpdate update, String ifMatch) {
    return answer(materials.replace(scope.get(), schoolId, update, ifMatch, request.language()));
  }

  @Override
  @RolesAllowed(DIRECTOR)
  public RestResponse<MaterialBase> confirmMaterialBase(
      UUID schoolId, ProfileConfirmationRequest wanted, String ifMatch) {
    return answer(
        materials.confirm(scope.get(), schoolId, wanted.getAsOf(), ifMatch, request.language()));
  }

  private static RestResponse<MaterialBase> answer(MaterialBase base) {
    return RestResponse.ResponseBuilder.ok(base).tag(Precondition.tag(base.getVersion())).build();
  }
}
