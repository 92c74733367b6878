package kg.onuguu.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.ScopeCondition;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;
import kg.onuguu.shared.web.Paging;

/** Self-evaluations, always through the scope of the caller and what may be read there yet. */
@ApplicationScoped
public class SelfEvaluationRepository implements PanacheRepositoryBase<SelfEvaluation, UUID> {
  private static final String NEWEST_FIRST =
      " order by evaluation.schoolYear desc, evaluation.createdAt desc, evaluation.id";

  /** What a list is narrowed to; null leaves it wide. */
  public record Filter(UUID schoolId, SelfEvaluationStatus status, Integer schoolYear) {}

  /** With its school. */
  public Optional<SelfEvaluation> find(AccessScope scope, UUID id) {
    return query(
            scope,
            "select evaluation from SelfEvaluation evaluation join fetch evaluation.school school",
            " and evaluation.id = :id",
            Map.of("id", id),
            SelfEvaluation.class)
        .getResultStream()
        .findFirst();
  }

  /** Taken for this transaction: whoever writes a part and whoever decides wait for each other. */
  Optional<SelfEvaluation> lock(UUID id) {
    return Optional.ofNullable(
        getEntityManager().find(SelfEvaluation.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** One page, newest school year first. */
  public List<SelfEvaluation> page(AccessScope scope, Filter filter, Paging paging) {
    Map<String, Object> parameters = new HashMap<>();
    String narrowed = narrowed(filter, parameters);
    return query(
            scope,
            "select evaluation from SelfEvaluation evaluation join fetch evaluation.school school",
            narrowed + NEWEST_FIRST,
            parameters,
            SelfEvaluation.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  public long count(AccessScope scope, Filter filter) {
    Map<String, Object> parameters = new HashMap<>();
    String narrowed = narrowed(filter, parameters);
    return query(
            scope,
            "select count(*) from SelfEvaluation evaluation join evaluation.school school",
            narrowed,
            parameters,
            Long.class)
        .getSingleResult();
  }

  /** The one before it of the same school that the caller may read. */
  public Optional<UUID> before(AccessScope scope, SelfEvaluation later) {
    return query(
            scope,
            "select evaluation.id from SelfEvaluation evaluation join evaluation.school school",
            " and school.id = :schoolId and (evaluation.schoolYear < :year or"
                + " (evaluation.schoolYear = :year and evaluation.createdAt < :created))"
                + NEWEST_FIRST,
            Map.of(
                "schoolId",
                later.getSchool().getId(),
                "year",
                later.getSchoolYear(),
                "created",
                later.getCreatedAt()),
            UUID.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest one up to that school year, unless it was accepted and speaks of the past. */
  public Optional<SelfEvaluation> current(School school, int schoolYear) {
    return find(
            "school.id = ?1 and schoolYear <= ?2 order by schoolYear desc, createdAt desc, id",
            school.getId(),
            schoolYear)
        .page(0, 1)
        .firstResultOptional()
        .filter(newest -> newest.getStatus() != SelfEvaluationStatus.ACCEPTED);
  }

  /** Whether the school has one of that year and purpose. */
  public boolean exists(School school, int schoolYear, Purpose purpose) {
    return count(
            "school.id = ?1 and schoolYear = ?2 and purpose = ?3",
            school.getId(),
            schoolYear,
            purpose)
        > 0;
  }

  /** A part was written: the list shows when, the version of the head stays. */
  void touch(UUID id, Instant now) {
    getEntityManager()
        .createQuery(
            "update SelfEvaluation evaluation set evaluation.updatedAt = :now"
                + " where evaluation.id = :id")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  private static String narrowed(Filter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder();
    if (filter.schoolId() != null) {
      where.append(" and school.id = :schoolId");
      parameters.put("schoolId", filter.schoolId());
    }
    if (filter.status() != null) {
      where.append(" and evaluation.status = :status");
      parameters.put("status", filter.status());
    }
    if (filter.schoolYear() != null) {
      where.append(" and evaluation.schoolYear = :year");
      parameters.put("year", filter.schoolYear());
    }
    return where.toString();
  }

  private <T> TypedQuery<T> query(
      AccessScope scope, String select, String rest, Map<String, ?> parameters, Class<T> type) {
    ScopeCondition school = scope.onSchool();
    InList readable = InList.of("evaluation.status", "readable", readable(scope));
    TypedQuery<T> query =
        getEntityManager()
            .createQuery(
                select + " where (" + school.hql() + ") and " + readable.hql() + rest, type);
    school.parameters().map().forEach(query::setParameter);
    readable.parameters().forEach(query::setParameter);
    parameters.forEach(query::setParameter);
    return query;
  }

  /** Outside the school a self-evaluation exists only from a status on. */
  public static List<SelfEvaluationStatus> readable(AccessScope scope) {
    if (scope instanceof AccessScope.DistrictScope) {
      return SelfEvaluationStatus.READ_BY_DISTRICT.stream().sorted().toList();
    }
    if (scope instanceof AccessScope.CommissionScope) {
      return SelfEvaluationStatus.READ_BY_COMMISSION.stream().sorted().toList();
    }
    return List.of(SelfEvaluationStatus.values());
  }
}
