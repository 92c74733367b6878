package kg.onuguu.evaluation.criteria;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import kg.onuguu.api.CriteriaSetsApi;
import kg.onuguu.api.model.CriteriaMapping;
import kg.onuguu.api.model.CriteriaMappingUpdate;
import kg.onuguu.api.model.CriteriaSetCreate;
import kg.onuguu.api.model.CriteriaSetList;
import kg.onuguu.api.model.CriteriaSetVersion;
import kg.onuguu.plan.Answers;
import kg.onuguu.shared.web.Idempotency;
import org.jboss.resteasy.reactive.RestResponse;

/** Sets of criteria over HTTP. */
@ApplicationScoped
public class CriteriaSetsResource implements CriteriaSetsApi {
  private final CriteriaSets sets;
  private final CriteriaMappings mappings;
  private final CriteriaSetMapper mapper;
  private final Idempotency idempotency;

  CriteriaSetsResource(
      CriteriaSets sets,
      CriteriaMappings mappings,
      CriteriaSetMapper mapper,
      Idempotency idempotency) {
    this.sets = sets;
    this.mappings = mappings;
    this.mapper = mapper;
    this.idempotency = idempotency;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<CriteriaSetList> listCriteriaSets() {
    return RestResponse.ok(
        new CriteriaSetList()
            .items(
                sets.list().stream()
                    .map(seen -> mapper.toSummary(seen.set(), seen.newest()))
                    .toList()));
  }

  @Override
  @RolesAllowed(ADMINISTRATOR)
  public RestResponse<CriteriaSetVersion> createCriteriaSet(
      CriteriaSetCreate create, String idempotencyKey) {
    return idempotency.once(
        idempotencyKey,
        create,
        () -> {
          CriteriaSet set = sets.create(create.getCode(), mapper.toContent(create));
          return RestResponse.ResponseBuilder.<CriteriaSetVersion>create(
                  RestResponse.Status.CREATED)
              .entity(mapper.toApi(set, true))
              .location(
                  URI.create(
                      "/api/v1/criteria-sets/%s/versions/%d"
                          .formatted(set.getCode(), set.getNumber())))
              .build();
        });
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<CriteriaSetVersion> getCriteriaSet(String setCode, Integer versionNumber) {
    CriteriaSets.Seen seen = sets.read(setCode, versionNumber);
    return RestResponse.ok(mapper.toApi(seen.set(), seen.newest()));
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<CriteriaMapping> getCriteriaMapping(
      String setCode, Integer versionNumber, String otherCode, Integer otherVersion) {
    CriteriaMappings.Seen seen =
        mappings.read(
            new CriteriaMappings.Named(setCode, versionNumber),
            new CriteriaMappings.Named(otherCode, otherVersion));
    return Answers.ok(mapper.toApi(seen), seen.version());
  }

  @Override
  @RolesAllowed(ADMINISTRATOR)
  public RestResponse<CriteriaMapping> replaceCriteriaMapping(
      String setCode,
      Integer versionNumber,
      String otherCode,
      Integer otherVersion,
      CriteriaMappingUpdate update,
      String ifMatch) {
    CriteriaMappings.Seen seen =
        mappings.replace(
            new CriteriaMappings.Named(setCode, versionNumber),
            new CriteriaMappings.Named(otherCode, otherVersion),
            mapper.toPairs(update),
            ifMatch);
    return Answers.ok(mapper.toApi(seen), seen.version());
  }
}
