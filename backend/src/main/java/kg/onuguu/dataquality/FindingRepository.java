package kg.onuguu.dataquality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.ScopeCondition;
import kg.onuguu.shared.web.Paging;

/** Findings, through the scope of the caller; without one only for the engine that writes them. */
@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<Finding, UUID> {
  private static final String FROM_FINDINGS =
      " from Finding finding join School school on school.id = finding.schoolId";
  private static final String ORDER =
      " order by case when finding.severity = ERROR then 0 when finding.severity = WARNING then 1"
          + " else 2 end, finding.schoolYear desc, finding.code, finding.itemKey, finding.id";
  private static final String NOT_FIXED = "finding.status <> FIXED";

  record Found(List<Finding> findings, long total) {}

  /** So many findings of a register, severity and status. */
  record Count(Register register, Severity severity, FindingStatus status, long number) {}

  /** All that these checks ever found in the school, for the engine. */
  List<Finding> ofChecks(UUID schoolId, Collection<String> codes) {
    return list("schoolId = ?1 and code in ?2", schoolId, codes);
  }

  /** Writes the moment, and holds the row until the end of the transaction. */
  void lockRun(UUID schoolId, Instant now) {
    getEntityManager()
        .createNativeQuery(
            "insert into data_quality_run (school_id, checked_at) values (:school, :now)"
                + " on duplicate key update checked_at = :now")
        .setParameter("school", schoolId)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** When checks of the school ran last. */
  Optional<Instant> lastRun(UUID schoolId) {
    return getEntityManager()
        .createNativeQuery(
            "select checked_at from data_quality_run where school_id = :school", Instant.class)
        .setParameter("school", schoolId)
        .getResultStream()
        .findFirst();
  }

  /** The Kyrgyz name of a school in the scope, for the journal. */
  Optional<String> schoolName(UUID schoolId, AccessScope scope) {
    return new Criteria(scope)
        .and("school.id = :school", "school", schoolId)
        .query("select school.name.ky from School school", "", String.class)
        .getResultStream()
        .findFirst();
  }

  Optional<Finding> find(UUID schoolId, UUID id, AccessScope scope) {
    return of(schoolId, scope)
        .and("finding.id = :id", "id", id)
        .query("select finding" + FROM_FINDINGS, "", Finding.class)
        .getResultStream()
        .findFirst();
  }

  /** What is not fixed in these registers, the gravest first. */
  List<Finding> shown(UUID schoolId, Set<Register> registers, AccessScope scope) {
    return of(schoolId, scope)
        .and("finding.register in :registers", "registers", registers)
        .and(NOT_FIXED)
        .query("select finding" + FROM_FINDINGS, ORDER, Finding.class)
        .getResultList();
  }

  Found page(UUID schoolId, FindingFilter filter, AccessScope scope, Paging paging) {
    Criteria criteria = of(schoolId, scope);
    if (filter.status() == null) {
      criteria.and(NOT_FIXED);
    } else {
      criteria.and("finding.status = :status", "status", filter.status());
    }
    if (filter.register() != null) {
      criteria.and("finding.register = :register", "register", filter.register());
    }
    if (filter.schoolYear() != null) {
      criteria.and("finding.schoolYear = :year", "year", filter.schoolYear());
    }
    return new Found(
        criteria
            .query("select finding" + FROM_FINDINGS, ORDER, Finding.class)
            .setFirstResult(paging.offset())
            .setMaxResults(paging.size())
            .getResultList(),
        criteria.query("select count(*)" + FROM_FINDINGS, "", Long.class).getSingleResult());
  }

  /** How many are not fixed. */
  List<Count> counts(UUID schoolId, AccessScope scope) {
    return of(schoolId, scope)
        .and(NOT_FIXED)
        .query(
            "select new kg.onuguu.dataquality.FindingRepository$Count("
                + "finding.register, finding.severity, finding.status, count(*))"
                + FROM_FINDINGS,
            " group by finding.register, finding.severity, finding.status",
            Count.class)
        .getResultList();
  }

  private Criteria of(UUID schoolId, AccessScope scope) {
    return new Criteria(scope).and("finding.schoolId = :school", "school", schoolId);
  }

  /** The scope first, then whatever else narrows it. */
  private final class Criteria {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Criteria(AccessScope scope) {
      ScopeCondition visible = scope.onSchool();
      conditions.add(visible.hql());
      parameters.putAll(visible.parameters().map());
    }

    Criteria and(String condition) {
      conditions.add(condition);
      return this;
    }

    Criteria and(String condition, String name, Object value) {
      parameters.put(name, value);
      return and(condition);
    }

    <T> TypedQuery<T> query(String select, String order, Class<T> type) {
      TypedQuery<T> query =
          getEntityManager()
              .createQuery(select + " where " + String.join(" and ", conditions) + order, type);
      parameters.forEach(query::setParameter);
      return query;
    }
  }
}
