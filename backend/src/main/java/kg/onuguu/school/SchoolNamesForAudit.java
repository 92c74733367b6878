package kg.onuguu.school;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.audit.SchoolNames;
import kg.onuguu.shared.text.LocalizedName;

/** Names the schools of events that the reader may already see. */
@ApplicationScoped
class SchoolNamesForAudit implements SchoolNames {
  private final SchoolDirectory schools;

  SchoolNamesForAudit(SchoolDirectory schools) {
    this.schools = schools;
  }

  @Override
  public Map<UUID, LocalizedName> of(Set<UUID> schoolIds) {
    return schools.infos(schoolIds, new AccessScope.Nationwide()).stream()
        .collect(Collectors.toMap(SchoolInfo::id, SchoolInfo::name));
  }
}
