package kg.onuguu.plan.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.evidence.EvidenceUses;
import kg.onuguu.shared.database.InList;

/**
 * What activities say about evidence. The copies in a revision that is being written are not
 * counted and hold nothing: what was recorded meanwhile takes their place. The activities of a plan
 * that was replaced hold it, but they live on in the plan that followed and are not counted twice.
 */
@ApplicationScoped
public class EvidenceUsesOfActivities implements EvidenceUses {
  private static final String COUNTED =
      "plan.status in (kg.onuguu.plan.PlanStatus.IN_FORCE, kg.onuguu.plan.PlanStatus.COMPLETED,"
          + " kg.onuguu.plan.PlanStatus.ARCHIVED)";
  private static final String HOLDING =
      "plan.status not in (kg.onuguu.plan.PlanStatus.DRAFT, kg.onuguu.plan.PlanStatus.RETURNED)";

  private final EntityManager database;

  EvidenceUsesOfActivities(EntityManager database) {
    this.database = database;
  }

  record Row(UUID evidenceId, long number) {}

  @Override
  public Map<UUID, Integer> count(Collection<UUID> evidenceIds) {
    Map<UUID, Integer> numbers = new HashMap<>();
    query(evidenceIds, COUNTED)
        .getResultStream()
        .forEach(row -> numbers.put(row.evidenceId(), (int) row.number()));
    return numbers;
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> evidenceIds) {
    Set<UUID> held = new HashSet<>();
    query(evidenceIds, HOLDING).getResultStream().forEach(row -> held.add(row.evidenceId()));
    return held;
  }

  private TypedQuery<Row> query(Collection<UUID> evidenceIds, String statuses) {
    InList ids = InList.of("evidence", "evidence", evidenceIds);
    TypedQuery<Row> query =
        database.createQuery(
            "select new kg.onuguu.plan.activity.EvidenceUsesOfActivities$Row(evidence, count(*))"
                + " from Activity activity join activity.evidenceIds evidence"
                + " join Plan plan on plan.id = activity.planId"
                + " where "
                + statuses
                + " and "
                + ids.hql()
                + " group by evidence",
            Row.class);
    ids.parameters().forEach(query::setParameter);
    return query;
  }
}
