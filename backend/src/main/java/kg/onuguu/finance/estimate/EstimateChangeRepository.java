package kg.onuguu.finance.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Changes of an estimate that was read through the scope of the caller. */
@ApplicationScoped
class EstimateChangeRepository implements PanacheRepositoryBase<EstimateChange, UUID> {

  /** Newest first, with their moves, in one query. */
  List<EstimateChange> of(Estimate estimate) {
    return list(
        "from EstimateChange change left join fetch change.moves"
            + " where change.estimateId = ?1 order by change.number desc",
        estimate.getId());
  }
}
