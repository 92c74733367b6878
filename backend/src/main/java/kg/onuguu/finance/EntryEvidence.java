package kg.onuguu.finance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.Caller;
import kg.onuguu.access.Role;
import kg.onuguu.evidence.EvidenceReaders;
import kg.onuguu.evidence.EvidenceUses;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/**
 * What the book says about evidence: a commission reads the papers of entries, except of those with
 * a natural person; the papers of a closed half-year cannot be deleted.
 */
@ApplicationScoped
class EntryEvidence implements EvidenceReaders, EvidenceUses {
  private static final String FROM = " from FinanceEntry entry join entry.evidenceIds evidence";

  private final EntityManager database;

  EntryEvidence(EntityManager database) {
    this.database = database;
  }

  record Uses(UUID evidenceId, long count) {}

  @Override
  public Map<UUID, Integer> readable(Caller caller, School school, Collection<UUID> evidenceIds) {
    if (!caller.is(Role.COMMISSION_MEMBER)) {
      return Map.of();
    }
    return query(
            "select distinct evidence" + FROM,
            " and entry.schoolId = :school and entry.counterpartyPrivate = false",
            evidenceIds,
            UUID.class)
        .setParameter("school", school.getId())
        .getResultStream()
        .collect(Collectors.toMap(id -> id, id -> Integer.MAX_VALUE));
  }

  @Override
  public Map<UUID, Integer> count(Collection<UUID> evidenceIds) {
    return query(
            "select new kg.onuguu.finance.EntryEvidence$Uses(evidence, count(*))" + FROM,
            " group by evidence",
            evidenceIds,
            Uses.class)
        .getResultStream()
        .collect(Collectors.toMap(Uses::evidenceId, uses -> (int) uses.count()));
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> evidenceIds) {
    return new HashSet<>(
        query(
                "select distinct evidence"
                    + FROM
                    + " join FinancePeriod period on period.schoolId = entry.schoolId"
                    + " and period.periodYear = entry.entryYear"
                    + " and period.periodHalf = entry.entryHalf",
                " and period.closed = true",
                evidenceIds,
                UUID.class)
            .getResultList());
  }

  private <T> TypedQuery<T> query(
      String select, String rest, Collection<UUID> evidenceIds, Class<T> type) {
    InList ids = InList.of("evidence", "evidence", evidenceIds);
    TypedQuery<T> query = database.createQuery(select + " where " + ids.hql() + rest, type);
    ids.parameters().forEach(query::setParameter);
    return query;
  }
}
