package kg.onuguu.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.database.InList;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;

/**
 * Internal assessments of a school. The scope was decided when the school was read, so these
 * finders take the school itself, never a bare id.
 */
@ApplicationScoped
public class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {
  private static final String ORDER =
      " order by assessment.schoolYear desc,"
          + " case when assessment.status = :closed then 1 else 0 end,"
          + " case when assessment.dueOn is null then 1 else 0 end, assessment.dueOn,"
          + " assessment.closedAt desc, assessment.id";

  private record Used(UUID assessmentId, Method method) {}

  /** One assessment of that school; 404 for one of another. */
  public Assessment require(School school, UUID id) {
    return among(school, id).orElseThrow(ProblemException::notFound);
  }

  /** The same, locked till the end of the transaction: what hangs on it changes one by one. */
  public Assessment lock(School school, UUID id) {
    Assessment assessment = require(school, id);
    getEntityManager().refresh(assessment, LockModeType.PESSIMISTIC_WRITE);
    return assessment;
  }

  /** The assessment of that id, if it is one of the school. */
  public Optional<Assessment> among(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id).firstResultOptional();
  }

  List<Assessment> page(School school, AssessmentFilter filter, Paging paging) {
    return query("select assessment", school, filter, ORDER, Assessment.class)
        .setParameter("closed", Status.CLOSED)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count(School school, AssessmentFilter filter) {
    return query("select count(*)", school, filter, "", Long.class).getSingleResult();
  }

  /** Methods of assessments that were read already, in one query. */
  Map<UUID, Set<Method>> methods(Collection<UUID> ids) {
    InList among = InList.of("assessment.id", "assessment", ids);
    TypedQuery<Used> query =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.assessment.AssessmentRepository$Used(assessment.id, method)"
                    + " from Assessment assessment join assessment.methods method where "
                    + among.hql(),
                Used.class);
    among.parameters().forEach(query::setParameter);
    Map<UUID, Set<Method>> found = new HashMap<>();
    for (Used used : query.getResultList()) {
      found
          .computeIfAbsent(used.assessmentId(), id -> EnumSet.noneOf(Method.class))
          .add(used.method());
    }
    return found;
  }

  private <T> TypedQuery<T> query(
      String select, School school, AssessmentFilter filter, String order, Class<T> type) {
    StringBuilder where =
        new StringBuilder(" from Assessment assessment where assessment.schoolId = :school");
    Map<String, Object> parameters = new HashMap<>(Map.of("school", school.getId()));
    if (filter.schoolYear() != null) {
      where.append(" and assessment.schoolYear = :year");
      parameters.put("year", filter.schoolYear());
    }
    if (filter.object() != null) {
      where.append(" and assessment.object = :object");
      parameters.put("object", filter.object());
    }
    if (filter.method() != null) {
      where.append(" and :method in elements(assessment.methods)");
      parameters.put("method", filter.method());
    }
    if (filter.status() != null) {
      where.append(" and assessment.status = :status");
      parameters.put("status", filter.status());
    }
    if (filter.overdueOn() != null) {
      where.append(" and assessment.status <> :ended and assessment.dueOn < :day");
      parameters.put("ended", Status.CLOSED);
      parameters.put("day", filter.overdueOn());
    }
    for (int i = 0; i < filter.patterns().size(); i++) {
      where.append(" and assessment.searchText like :word").append(i);
      parameters.put("word" + i, filter.patterns().get(i));
    }
    TypedQuery<T> query = getEntityManager().createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
