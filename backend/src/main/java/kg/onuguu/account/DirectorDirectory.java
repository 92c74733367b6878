package kg.onuguu.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.access.Role;
import kg.onuguu.school.DirectorLookup;
import kg.onuguu.shared.database.InList;
import kg.onuguu.shared.time.BusinessTime;

/** Directors by school, as the accounts know them. */
@ApplicationScoped
class DirectorDirectory implements DirectorLookup {
  private final EntityManager database;
  private final BusinessTime time;

  DirectorDirectory(EntityManager database, BusinessTime time) {
    this.database = database;
    this.time = time;
  }

  /** A director of a school. */
  record Director(UUID schoolId, String fullName) {}

  @Override
  public Map<UUID, String> directorsOf(Collection<UUID> schoolIds) {
    InList schools = InList.of("place.schoolId", "school", schoolIds);
    TypedQuery<Director> query =
        database.createQuery(
            "select new kg.onuguu.account.DirectorDirectory$Director(place.schoolId,"
                + " account.fullName) from UserAccount account join account.grants place"
                + " where account.role = :director and account.active = true and "
                + schools.hql()
                + " and place.validFrom <= :today"
                + " and (place.validTo is null or place.validTo >= :today)",
            Director.class);
    schools.parameters().forEach(query::setParameter);
    return query
        .setParameter("director", Role.DIRECTOR)
        .setParameter("today", time.today())
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(Director::schoolId, Director::fullName, (first, second) -> first));
  }
}
