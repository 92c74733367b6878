package kg.onuguu.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;

/**
 * Evidence of a school. The scope was decided when the school was read, so these finders take the
 * school itself, never a bare id.
 */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

  /** One record of that school, deleted or not; 404 for one of another. */
  Evidence require(School school, UUID evidenceId) {
    return find("schoolId = ?1 and id = ?2", school.getId(), evidenceId)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** Those of the ids that are evidence of the school, deleted ones too. */
  List<Evidence> among(School school, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("schoolId = ?1 and id in ?2", school.getId(), ids);
  }
}
