package kg.onuguu.evaluation.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.Caller;
import kg.onuguu.evaluation.SelfEvaluationRepository;
import kg.onuguu.evidence.EvidenceReaders;
import kg.onuguu.evidence.EvidenceUses;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;

/**
 * What self-evaluations say about evidence: who outside the school may read it, and what rests on
 * it. A district specialist reads what a finalised one rests on, a commission member what a
 * submitted one does, each in the revision that was finalised.
 */
@ApplicationScoped
public class EvaluationEvidence implements EvidenceReaders, EvidenceUses {
  private final EntityManager database;

  EvaluationEvidence(EntityManager database) {
    this.database = database;
  }

  record Row(UUID evidenceId, long number) {}

  @Override
  public Map<UUID, Integer> readable(Caller caller, School school, Collection<UUID> evidenceIds) {
    InList ids = InList.of("annex.evidenceId", "evidence", evidenceIds);
    InList statuses =
        InList.of(
            "evaluation.status", "readable", SelfEvaluationRepository.readable(caller.scope()));
    TypedQuery<Row> query =
        query(
            "select new kg.onuguu.evaluation.annex.EvaluationEvidence$Row(annex.evidenceId,"
                + " cast(max(annex.frozenRevision) as long)) from Annex annex"
                + " join SelfEvaluation evaluation on evaluation.id = annex.selfEvaluationId"
                + " where annex.frozenRevision is not null and evaluation.school = :school and "
                + statuses.hql()
                + " and "
                + ids.hql()
                + " group by annex.evidenceId",
            ids);
    statuses.parameters().forEach(query::setParameter);
    return numbers(query.setParameter("school", school));
  }

  @Override
  public Map<UUID, Integer> count(Collection<UUID> evidenceIds) {
    InList ids = InList.of("annex.evidenceId", "evidence", evidenceIds);
    return numbers(
        query(
            "select new kg.onuguu.evaluation.annex.EvaluationEvidence$Row(annex.evidenceId,"
                + " count(*)) from Annex annex where "
                + ids.hql()
                + " group by annex.evidenceId",
            ids));
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> evidenceIds) {
    InList ids = InList.of("annex.evidenceId", "evidence", evidenceIds);
    TypedQuery<UUID> query =
        database.createQuery(
            "select distinct annex.evidenceId from Annex annex"
                + " where annex.frozenRevision is not null and "
                + ids.hql(),
            UUID.class);
    ids.parameters().forEach(query::setParameter);
    return new HashSet<>(query.getResultList());
  }

  private TypedQuery<Row> query(String hql, InList ids) {
    TypedQuery<Row> query = database.createQuery(hql, Row.class);
    ids.parameters().forEach(query::setParameter);
    return query;
  }

  private static Map<UUID, Integer> numbers(TypedQuery<Row> query) {
    Map<UUID, Integer> numbers = new HashMap<>();
    query.getResultStream().forEach(row -> numbers.put(row.evidenceId(), (int) row.number()));
    return numbers;
  }
}
