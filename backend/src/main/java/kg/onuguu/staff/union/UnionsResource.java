package kg.onuguu.staff.union;

import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.MethodicalUnionsApi;
import kg.onuguu.api.model.MethodicalUnion;
import kg.onuguu.api.model.MethodicalUnionList;
import kg.onuguu.api.model.MethodicalUnionUpdate;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.staff.StaffAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** Methodical unions over HTTP. */
class UnionsResource implements MethodicalUnionsApi {
  private final Unions unions;
  private final UnionMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  UnionsResource(Unions unions, UnionMapper mapper, CurrentScope scope, Idempotency idempotency) {
    this.unions = unions;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER})
  public RestResponse<MethodicalUnionList> listMethodicalUnions(UUID schoolId) {
    return RestResponse.ok(unions.list(scope.get(), schoolId));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<MethodicalUnion> createMethodicalUnion(
      UUID schoolId, MethodicalUnionUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          MethodicalUnion union = unions.create(caller, schoolId, mapper.toContent(update));
          return StaffAnswers.created(
              union,
              union.getVersion(),
              "/api/v1/schools/%s/methodical-unions/%s".formatted(schoolId, union.getId()));
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<MethodicalUnion> updateMethodicalUnion(
      UUID schoolId, UUID unionId, MethodicalUnionUpdate update, String ifMatch) {
    MethodicalUnion union =
        unions.update(scope.get(), schoolId, unionId, mapper.toContent(update), ifMatch);
    return StaffAnswers.ok(union, union.getVersion());
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY})
  public RestResponse<Void> deleteMethodicalUnion(UUID schoolId, UUID unionId, String ifMatch) {
    unions.delete(scope.get(), schoolId, unionId, ifMatch);
    return RestResponse.noContent();
  }
}
