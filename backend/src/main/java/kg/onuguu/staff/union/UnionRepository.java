package kg.onuguu.staff.union;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.onuguu.school.School;

/** Methodical unions, by a school that was read through the scope of the caller. */
@ApplicationScoped
public class UnionRepository implements PanacheRepositoryBase<MethodicalUnion, UUID> {
  List<MethodicalUnion> of(School school) {
    return list("schoolId = ?1 order by name, id", school.getId());
  }

  /** The union of that id, if it is one of the school. */
  public Optional<MethodicalUnion> among(School school, UUID unionId) {
    return find("schoolId = ?1 and id = ?2", school.getId(), unionId).firstResultOptional();
  }

  /** Its members are part of what was read: who changes them changes the union. */
  public void touch(MethodicalUnion union) {
    getEntityManager().lock(union, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** The same for those of the ids that are unions of the school. */
  public void touch(School school, Set<UUID> ids) {
    of(school).stream().filter(union -> ids.contains(union.getId())).forEach(this::touch);
  }

  boolean nameTaken(School school, String name, UUID except) {
    return find("schoolId = ?1 and name = ?2", school.getId(), name).stream()
        .anyMatch(union -> !union.getId().equals(except));
  }

  public boolean isHead(UUID personId) {
    return count("headId", personId) > 0;
  }

  /** Whoever belongs to another union, or to none, leads none of the others. */
  public void leaveTheHead(UUID personId, UUID unionId) {
    find("headId", personId).stream()
        .filter(union -> !union.getId().equals(unionId))
        .forEach(MethodicalUnion::loseHead);
  }
}
