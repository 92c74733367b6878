package kg.onuguu.indicator.confirmation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.onuguu.indicator.table.YearWindow;

/** Confirmations, by a school that was read through the scope of the caller. */
@ApplicationScoped
class ConfirmationRepository implements PanacheRepositoryBase<IndicatorConfirmation, UUID> {
  /** With a row for each school year that is recorded; materials may go by calendar years. */
  private static final List<String> TABLES =
      List.of(
          "contingent_year",
          "quality_year",
          "olympiad_year",
          "ort_year",
          "attestation_grade",
          "course_year",
          "textbook_year");

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

  /** Years of those in which a table has something and that are not confirmed, oldest first. */
  List<Integer> unconfirmed(UUID schoolId, YearWindow window) {
    return getEntityManager()
        .createNativeQuery(
            "select recorded.school_year from ("
                + TABLES.stream()
                    .map(table -> "select school_year from " + table + " where school_id = :school")
                    .collect(Collectors.joining(" union "))
                + ") recorded where recorded.school_year between :from and :to and not exists ("
                + "select 1 from indicator_confirmation c where c.school_id = :school"
                + " and c.school_year = recorded.school_year and c.status = 'CONFIRMED')"
                + " order by recorded.school_year",
            Integer.class)
        .setParameter("school", schoolId)
        .setParameter("from", window.from())
        .setParameter("to", window.to())
        .getResultList();
  }
}
