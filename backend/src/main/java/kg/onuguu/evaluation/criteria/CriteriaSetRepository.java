package kg.onuguu.evaluation.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.shared.database.InList;

/** Sets of criteria; they belong to no school, and everybody reads them. */
@ApplicationScoped
public class CriteriaSetRepository implements PanacheRepositoryBase<CriteriaSet, UUID> {

  /** By code, newest version first. */
  List<CriteriaSet> inOrder() {
    return list("order by code, number desc");
  }

  Optional<CriteriaSet> version(String code, int number) {
    return find("code = ?1 and number = ?2", code, number).firstResultOptional();
  }

  Optional<CriteriaSet> newest(String code) {
    return find("code = ?1 order by number desc", code).firstResultOptional();
  }

  /** The set that a self-evaluation is pinned to. */
  public CriteriaSet of(UUID setId) {
    return find("id", setId).firstResult();
  }

  /** Several sets by id, in one query. */
  public Map<UUID, CriteriaSet> byIds(Collection<UUID> ids) {
    InList wanted = InList.of("id", "set", ids);
    return find(wanted.hql(), wanted.parameters()).stream()
        .collect(Collectors.toMap(CriteriaSet::getId, Function.identity()));
  }
}
