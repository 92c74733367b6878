package kg.onuguu.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;

/**
 * Evidence of a school. The scope was decided when the school was read, so these finders take the
 * school itself, never a bare id.
 */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

  /** One record of that school with its revisions, deleted or not; 404 for one of another. */
  Evidence require(School school, UUID evidenceId) {
    return find(
            "from Evidence evidence left join fetch evidence.revisions"
                + " where evidence.schoolId = ?1 and evidence.id = ?2",
            school.getId(),
            evidenceId)
        .singleResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** Those of the ids that are evidence of the school, deleted ones too. */
  List<Evidence> among(School school, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    InList wanted = InList.of("id", "evidence", ids);
    Map<String, Object> parameters = new HashMap<>(wanted.parameters());
    parameters.put("school", school.getId());
    return list("schoolId = :school and " + wanted.hql(), parameters);
  }

  List<Evidence> page(School school, EvidenceFilter filter, Paging paging) {
    return query("select evidence", school, filter, filter.order().hql(), Evidence.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count(School school, EvidenceFilter filter) {
    return query("select count(*)", school, filter, null, Long.class).getSingleResult();
  }

  /** Other records of the school whose newest file is the same. */
  List<Evidence> twins(Evidence evidence, String sha256) {
    return list(
        "from Evidence evidence join StoredFile file on file.id = evidence.fileId"
            + " where evidence.schoolId = ?1 and evidence.id <> ?2 and evidence.deletedAt is null"
            + " and file.sha256 = ?3 order by evidence.createdAt, evidence.id",
        evidence.getSchoolId(),
        evidence.getId(),
        sha256);
  }

  /** Those that are not deleted and point to one of these records of a register. */
  List<Evidence> pointingTo(School school, EvidenceRegister register, Collection<UUID> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    InList wanted = InList.of("recordId", "record", records);
    Map<String, Object> parameters = new HashMap<>(wanted.parameters());
    parameters.put("school", school.getId());
    parameters.put("register", register);
    return list(
        "schoolId = :school and register = :register and deletedAt is null and " + wanted.hql(),
        parameters);
  }

  /** Deleted before then, the longest ago first. */
  List<Evidence> deletedBefore(Instant then, int most) {
    return find("deletedAt < ?1 order by deletedAt, id", then).range(0, most - 1).list();
  }

  private <T> TypedQuery<T> query(
      String select, School school, EvidenceFilter filter, String order, Class<T> type) {
    StringBuilder where = new StringBuilder("evidence.schoolId = :school");
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("school", school.getId());
    where.append(" and evidence.deletedAt is ").append(filter.deleted() ? "not null" : "null");
    if (filter.kind() != null) {
      where.append(" and evidence.kind = :kind");
      parameters.put("kind", filter.kind());
    }
    if (filter.schoolYear() != null) {
      where.append(" and evidence.schoolYear = :year");
      parameters.put("year", filter.schoolYear());
    }
    if (filter.source() != null) {
      where.append(" and evidence.source = :source");
      parameters.put("source", filter.source());
    }
    if (filter.undated()) {
      where.append(" and evidence.documentDate is null");
    }
    if (filter.expired()) {
      where.append(" and evidence.expiresOn < :today");
      parameters.put("today", filter.today());
    }
    if (filter.sha256() != null) {
      where.append(
          " and exists (select 1 from Evidence e join e.revisions r join StoredFile f"
              + " on f.id = r.fileId where e.id = evidence.id and f.sha256 = :hash)");
      parameters.put("hash", filter.sha256());
    }
    for (String pattern : filter.patterns()) {
      String name = "word" + parameters.size();
      where.append(" and evidence.searchText like :").append(name);
      parameters.put(name, pattern);
    }
    String end = order == null ? "" : " order by " + order;
    TypedQuery<T> query =
        getEntityManager()
            .createQuery(select + " from Evidence evidence where " + where + end, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
