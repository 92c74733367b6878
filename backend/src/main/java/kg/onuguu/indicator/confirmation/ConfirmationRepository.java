package kg.onuguu.indicator.confirmation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Confirmations, by a school that was read through the scope of the caller. */
@ApplicationScoped
class ConfirmationRepository implements PanacheRepositoryBase<IndicatorConfirmation, UUID> {

  /** Newest first. */
  List<IndicatorConfirmation> ofSchool(UUID schoolId) {
    return list("schoolId = ?1 order by schoolYear desc", schoolId);
  }

  Optional<IndicatorConfirmation> ofYear(UUID schoolId, int schoolYear) {
    return find("schoolId = ?1 and schoolYear = ?2", schoolId, schoolYear).firstResultOptional();
  }

  List<Integer> confirmed(UUID schoolId) {
    return getEntityManager()
        .createQuery(
            "select c.schoolYear from IndicatorConfirmation c"
                + " where c.schoolId = :school and c.status = CONFIRMED",
            Integer.class)
        .setParameter("school", schoolId)
        .getResultList();
  }
}
