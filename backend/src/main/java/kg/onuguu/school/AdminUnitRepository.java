package kg.onuguu.school;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.shared.web.Paging;

/** Administrative units; they are public knowledge and have no scope. */
@ApplicationScoped
class AdminUnitRepository implements PanacheRepositoryBase<AdminUnit, UUID> {
  private static final String WITH_PARENT = "from AdminUnit unit left join fetch unit.parent";

  /** What a list is narrowed to. */
  record Filter(List<String> patterns, AdminUnitKind kind, UUID parentId) {}

  Optional<AdminUnit> findWithParent(UUID id) {
    return find(WITH_PARENT + " where unit.id = ?1", id).firstResultOptional();
  }

  /** With the units above it; oblast, district, aiyl aimak and village are four. */
  Optional<AdminUnit> findWithAncestors(UUID id) {
    return find(
            "from AdminUnit unit left join fetch unit.parent above"
                + " left join fetch above.parent higher left join fetch higher.parent"
                + " where unit.id = ?1",
            id)
        .firstResultOptional();
  }

  List<AdminUnit> childrenOf(UUID parentId) {
    return list("parent.id", parentId);
  }

  List<AdminUnit> page(Filter filter, Paging paging) {
    return query(WITH_PARENT, " order by unit.name.ky, unit.id", filter)
        .range(paging.offset(), paging.last())
        .list();
  }

  long count(Filter filter) {
    return query("from AdminUnit unit", "", filter).count();
  }

  private PanacheQuery<AdminUnit> query(String from, String order, Filter filter) {
    StringBuilder hql = new StringBuilder(from).append(" where 1 = 1");
    Map<String, Object> parameters = new HashMap<>();
    if (filter.kind() != null) {
      hql.append(" and unit.kind = :kind");
      parameters.put("kind", filter.kind());
    }
    if (filter.parentId() != null) {
      hql.append(" and unit.parent.id = :parent");
      parameters.put("parent", filter.parentId());
    }
    for (int i = 0; i < filter.patterns().size(); i++) {
      hql.append(" and unit.searchText like :word").append(i);
      parameters.put("word" + i, filter.patterns().get(i));
    }
    return find(hql.append(order).toString(), parameters);
  }
}
