package kg.onuguu.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.shared.problem.ProblemException;

/**
 * Rows of a plan. The scope was decided when the plan was read or locked, so these finders take the
 * plan itself, never a bare id.
 */
public interface PlanPartRepository<T extends PlanPart> extends PanacheRepositoryBase<T, UUID> {
  /** The largest that the contract allows; equal positions are ordered by id. */
  int LAST_POSITION = 1000;

  /** All rows of the plan in their order, each collection of theirs fetched. */
  List<T> inOrder(Plan plan);

  /** One row of that plan; 404 for a row of another. */
  default T require(Plan plan, UUID id) {
    return find("planId = ?1 and id = ?2", plan.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** Which of these ids are not rows of the plan. */
  default Set<UUID> foreign(Plan plan, Collection<UUID> ids) {
    Set<UUID> foreign = new HashSet<>(ids);
    if (!ids.isEmpty()) {
      find("planId = ?1 and id in ?2", plan.getId(), ids).stream()
          .forEach(part -> foreign.remove(part.getId()));
    }
    return foreign;
  }

  /** The position behind the last row of that type. */
  default int nextPosition(Plan plan, Class<T> type) {
    int last =
        getEntityManager()
            .createQuery(
                "select coalesce(max(part.position), -1) from %s part where part.planId = :planId"
                    .formatted(type.getSimpleName()),
                Integer.class)
            .setParameter("planId", plan.getId())
            .getSingleResult();
    return Math.min(last + 1, LAST_POSITION);
  }
}
