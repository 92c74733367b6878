package kg.onuguu.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Origins of the parts of revisions. */
@ApplicationScoped
class PartOriginRepository implements PanacheRepositoryBase<PartOrigin, UUID> {

  /**
   * @param copies the id of each part of the plan before, with the id of its copy
   */
  void note(UUID sourcePlanId, UUID planId, Map<UUID, UUID> copies) {
    Map<UUID, UUID> earlier = of(List.of(sourcePlanId));
    copies.forEach(
        (original, copy) ->
            persist(new PartOrigin(copy, planId, earlier.getOrDefault(original, original))));
    flush();
  }

  /** The origin of every copied part of these plans. */
  Map<UUID, UUID> of(Collection<UUID> planIds) {
    return stream("planId in ?1", planIds)
        .collect(Collectors.toMap(PartOrigin::getPartId, PartOrigin::getOriginId));
  }
}
