package kg.onuguu.evaluation.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Mappings of criteria. */
@ApplicationScoped
class CriteriaMappingRepository implements PanacheRepositoryBase<CriteriaMapping, UUID> {

  /** The one of two versions, whichever is named first. */
  Optional<CriteriaMapping> between(CriteriaSet one, CriteriaSet other) {
    boolean inOrder = CriteriaMapping.inOrder(one, other);
    return find(
            "firstId = ?1 and secondId = ?2",
            inOrder ? one.getId() : other.getId(),
            inOrder ? other.getId() : one.getId())
        .firstResultOptional();
  }
}
