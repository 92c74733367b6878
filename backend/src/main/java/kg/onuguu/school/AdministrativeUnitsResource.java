package kg.onuguu.school;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.UUID;
import kg.onuguu.access.RoleNames;
import kg.onuguu.api.AdministrativeUnitsApi;
import kg.onuguu.api.model.AdminUnit;
import kg.onuguu.api.model.AdminUnitKind;
import kg.onuguu.api.model.AdminUnitPage;
import kg.onuguu.api.model.AdminUnitUpdate;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Administrative units: everybody reads them, administrators keep them. */
class AdministrativeUnitsResource implements AdministrativeUnitsApi {
  private final AdminUnitService units;
  private final AdminUnitMapper mapper;
  private final Idempotency idempotency;

  AdministrativeUnitsResource(
      AdminUnitService units, AdminUnitMapper mapper, Idempotency idempotency) {
    this.units = units;
    this.mapper = mapper;
    this.idempotency = idempotency;
  }

  @Override
  @Authenticated
  public RestResponse<AdminUnitPage> listAdminUnits(
      String q, AdminUnitKind kind, UUID parentId, Integer page, Integer size) {
    return RestResponse.ok(
        mapper.page(units.list(q, mapper.kind(kind), parentId, Paging.of(page, size))));
  }

  @Override
  @Authenticated
  public RestResponse<AdminUnit> getAdminUnit(UUID unitId) {
    return tagged(mapper.toWire(units.get(unitId)));
  }

  @Override
  @RolesAllowed(RoleNames.ADMINISTRATOR)
  public RestResponse<AdminUnit> createAdminUnit(AdminUnitUpdate wanted, String idempotencyKey) {
    return idempotency.once(idempotencyKey, wanted, () -> create(wanted));
  }

  private RestResponse<AdminUnit> create(AdminUnitUpdate wanted) {
    AdminUnit unit = mapper.toWire(units.create(mapper.facts(wanted)));
    return ResponseBuilder.<AdminUnit>created(URI.create("/api/v1/admin-units/" + unit.getId()))
        .entity(unit)
        .tag(Precondition.tag(unit.getVersion()))
        .build();
  }

  @Override
  @RolesAllowed(RoleNames.ADMINISTRATOR)
  public RestResponse<AdminUnit> updateAdminUnit(
      UUID unitId, AdminUnitUpdate wanted, String ifMatch) {
    return tagged(mapper.toWire(units.update(unitId, mapper.facts(wanted), ifMatch)));
  }

  private static RestResponse<AdminUnit> tagged(AdminUnit unit) {
    return ResponseBuilder.ok(unit).tag(Precondition.tag(unit.getVersion())).build();
  }
}
