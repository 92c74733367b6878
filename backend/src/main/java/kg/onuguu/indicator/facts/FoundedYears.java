package kg.onuguu.indicator.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.dataquality.Inspection;

/** When a school was founded, as its profile says. */
@ApplicationScoped
class FoundedYears {
  private final EntityManager database;

  FoundedYears(EntityManager database) {
    this.database = database;
  }

  private record Founded(Integer year) {}

  /** Of a school that was read through the scope of the caller; null while unknown. */
  Integer of(Inspection school) {
    return school.facts(Founded.class, this::read).year();
  }

  private Founded read(UUID schoolId) {
    Optional<Integer> year =
        database
            .createQuery(
                "select school.foundedYear from School school where school.id = :id"
                    + " and school.foundedYear is not null",
                Integer.class)
            .setParameter("id", schoolId)
            .getResultStream()
            .findFirst();
    return new Founded(year.orElse(null));
  }
}
