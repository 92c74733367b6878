package kg.onuguu.staff.union;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.school.School;

/** The names of the methodical unions of a school. */
@ApplicationScoped
public class UnionNames {
  private final UnionRepository unions;

  UnionNames(UnionRepository unions) {
    this.unions = unions;
  }

  /** By id, in one query. */
  public Map<UUID, String> of(School school) {
    return unions.of(school).stream()
        .collect(Collectors.toMap(MethodicalUnion::getId, MethodicalUnion::getName));
  }
}
