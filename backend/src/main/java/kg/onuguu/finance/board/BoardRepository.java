package kg.onuguu.finance.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;

/**
 * Records of one kind. The scope was decided when the school was read, so these finders take the
 * school itself, never a bare id.
 */
interface BoardRepository<T extends BoardRecord<?>> extends PanacheRepositoryBase<T, UUID> {

  /** The order of the list, with the id as the last key. */
  String order();

  /** Adds conditions of the filter with their parameters. */
  void narrow(BoardFilter filter, StringBuilder where, Map<String, Object> parameters);

  /** One record of that school; 404 for one of another. */
  default T require(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  default List<T> page(School school, BoardFilter filter, Paging paging) {
    Map<String, Object> parameters = new HashMap<>();
    String where = where(school, filter, parameters);
    return find(where + " order by " + order(), parameters)
        .range(paging.offset(), paging.last())
        .list();
  }

  default long count(School school, BoardFilter filter) {
    Map<String, Object> parameters = new HashMap<>();
    return count(where(school, filter, parameters), parameters);
  }

  private String where(School school, BoardFilter filter, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder("schoolId = :school");
    parameters.put("school", school.getId());
    narrow(filter, where, parameters);
    return where.toString();
  }

  /** The condition on the body, where a kind has one. */
  static void body(BoardFilter filter, StringBuilder where, Map<String, Object> parameters) {
    if (filter.body() != null) {
      where.append(" and body = :body");
      parameters.put("body", filter.body());
    }
  }

  /** The condition on the year of a day. */
  static void year(
      String day, BoardFilter filter, StringBuilder where, Map<String, Object> parameters) {
    if (filter.year() != null) {
      where.append(" and ").append(day).append(" between :first and :last");
      parameters.put("first", filter.firstDay());
      parameters.put("last", filter.lastDay());
    }
  }
}
