package kg.onuguu.audit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.access.RoleNames;
import kg.onuguu.api.AuditApi;
import kg.onuguu.api.model.AuditEventPage;
import kg.onuguu.api.model.AuditVerification;
import kg.onuguu.shared.text.LocalizedName;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import org.jboss.resteasy.reactive.RestResponse;

/** The journal for the director of the own school and for administrators. */
class AuditResource implements AuditApi {
  private final AuditTrail trail;
  private final AuditMapper mapper;
  private final SchoolNames schools;
  private final CurrentScope scope;

  AuditResource(AuditTrail trail, AuditMapper mapper, SchoolNames schools, CurrentScope scope) {
    this.trail = trail;
    this.mapper = mapper;
    this.schools = schools;
    this.scope = scope;
  }

  @Override
  @RolesAllowed({RoleNames.DIRECTOR, RoleNames.ADMINISTRATOR})
  public RestResponse<AuditEventPage> listAuditEvents(
      String q,
      kg.onuguu.api.model.AuditSubject subject,
      UUID subjectId,
      UUID schoolId,
      UUID actorId,
      kg.onuguu.api.model.AuditAction action,
      LocalDate from,
      LocalDate to,
      Integer page,
      Integer size) {
    Paging paging = Paging.of(page, size);
    AuditFilter filter =
        new AuditFilter(
            q,
            mapper.toOwn(subject),
            subjectId,
            schoolId,
            actorId,
            mapper.toOwn(action),
            startOf(from),
            to == null ? null : startOf(to.plusDays(1)));
    AuditEventRepository.Found found = trail.list(scope.get(), filter, paging);
    Map<UUID, LocalizedName> names =
        schools.of(
            found.events().stream()
                .map(AuditEvent::getSchoolId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return RestResponse.ok(
        new AuditEventPage()
            .items(found.events().stream().map(event -> mapper.toModel(event, names)).toList())
            .total(found.total())
            .page(paging.page())
            .size(paging.size()));
  }

  @Override
  @RolesAllowed({RoleNames.DIRECTOR, RoleNames.ADMINISTRATOR})
  public RestResponse<AuditVerification> verifyAuditTrail(UUID schoolId) {
    return RestResponse.ok(mapper.toModel(trail.verify(scope.get(), schoolId)));
  }

  private static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(BusinessTime.ZONE).toInstant();
  }
}
