package kg.onuguu.dataquality;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.ScopeCondition;

/** Conditions over findings and their schools: the scope first, then whatever else narrows it. */
final class FindingCriteria {
  static final String FROM =
      " from Finding finding join School school on school.id = finding.schoolId";
  static final String NOT_FIXED = "finding.status <> FIXED";

  private final EntityManager database;
  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  FindingCriteria(EntityManager database, AccessScope scope) {
    this.database = database;
    ScopeCondition visible = scope.onSchool();
    conditions.add(visible.hql());
    parameters.putAll(visible.parameters().map());
  }

  FindingCriteria and(String condition) {
    conditions.add(condition);
    return this;
  }

  FindingCriteria and(String condition, String name, Object value) {
    parameters.put(name, value);
    return and(condition);
  }

  FindingCriteria andEqual(String column, String name, Object value) {
    return value == null ? this : and(column + " = :" + name, name, value);
  }

  <T> TypedQuery<T> query(String select, String order, Class<T> type) {
    TypedQuery<T> query =
        database.createQuery(select + " where " + String.join(" and ", conditions) + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
