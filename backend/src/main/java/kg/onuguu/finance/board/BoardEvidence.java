package kg.onuguu.finance.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.Caller;
import kg.onuguu.evidence.EvidenceReaders;
import kg.onuguu.evidence.EvidenceUses;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/**
 * What the bodies say about evidence: the commission reads all of their papers, the district those
 * of acts of revision; what an act rests on cannot be deleted.
 */
@ApplicationScoped
class BoardEvidence implements EvidenceReaders, EvidenceUses {
  private static final String OF_ACTS =
      " and paper.recordId in (select act.id from RevisionAct act)";

  private final EntityManager database;

  BoardEvidence(EntityManager database) {
    this.database = database;
  }

  record Counted(UUID evidenceId, long number) {}

  @Override
  public Map<UUID, Integer> readable(Caller caller, School school, Collection<UUID> evidenceIds) {
    boolean all = caller.scope() instanceof AccessScope.CommissionScope;
    boolean some = caller.scope() instanceof AccessScope.DistrictScope;
    return all || some
        ? ids(evidenceIds, all ? "" : OF_ACTS).stream()
            .collect(Collectors.toMap(id -> id, id -> Integer.MAX_VALUE))
        : Map.of();
  }

  @Override
  public Map<UUID, Integer> count(Collection<UUID> evidenceIds) {
    InList ids = InList.of("paper.evidenceId", "evidence", evidenceIds);
    TypedQuery<Counted> query =
        database.createQuery(
            "select new kg.onuguu.finance.board.BoardEvidence$Counted(paper.evidenceId, count(*))"
                + " from BoardPaperUse paper where "
                + ids.hql()
                + " group by paper.evidenceId",
            Counted.class);
    ids.parameters().forEach(query::setParameter);
    return query
        .getResultStream()
        .collect(Collectors.toMap(Counted::evidenceId, counted -> (int) counted.number()));
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> evidenceIds) {
    return ids(evidenceIds, OF_ACTS);
  }

  private Set<UUID> ids(Collection<UUID> evidenceIds, String condition) {
    InList ids = InList.of("paper.evidenceId", "evidence", evidenceIds);
    TypedQuery<UUID> query =
        database.createQuery(
            "select distinct paper.evidenceId from BoardPaperUse paper where "
                + ids.hql()
                + condition,
            UUID.class);
    ids.parameters().forEach(query::setParameter);
    return new HashSet<>(query.getResultList());
  }
}
