package kg.onuguu.finance.estimate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;

/**
 * Estimates of a school. The scope was decided when the school was read, so these finders take the
 * school itself, never a bare id.
 */
@ApplicationScoped
class EstimateRepository implements PanacheRepositoryBase<Estimate, UUID> {

  /** An estimate in its totals; sums are null where nothing is planned or moved. */
  record Row(int year, long version, LocalDate confirmedOn, BigDecimal planned) {}

  /** What the changes of one year come to. */
  record Moved(int year, long changes, BigDecimal amount) {}

  /** The estimate of that year with its lines, in one query. */
  Optional<Estimate> of(School school, int year) {
    return list(
            "from Estimate estimate left join fetch estimate.lines"
                + " where estimate.schoolId = ?1 and estimate.budgetYear = ?2",
            school.getId(),
            year)
        .stream()
        .findFirst();
  }

  /** The same, locked till the end of the transaction: changes come one by one. */
  Optional<Estimate> lock(School school, int year) {
    Optional<Estimate> found = of(school, year);
    found.ifPresent(
        estimate -> getEntityManager().refresh(estimate, LockModeType.PESSIMISTIC_WRITE));
    return found;
  }

  /** All years, newest first. */
  List<Row> rows(School school) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.finance.estimate.EstimateRepository$Row(estimate.budgetYear,"
                + " estimate.version, estimate.confirmation.confirmedOn, sum(line.planned))"
                + " from Estimate estimate left join estimate.lines line"
                + " where estimate.schoolId = :school"
                + " group by estimate.budgetYear, estimate.version,"
                + " estimate.confirmation.confirmedOn order by estimate.budgetYear desc",
            Row.class)
        .setParameter("school", school.getId())
        .getResultList();
  }

  /** What changes made of all years, in one query. */
  List<Moved> moved(School school) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.finance.estimate.EstimateRepository$Moved(estimate.budgetYear,"
                + " count(distinct change.id), sum(move.amount))"
                + " from EstimateChange change join change.moves move,"
                + " Estimate estimate where estimate.id = change.estimateId"
                + " and estimate.schoolId = :school group by estimate.budgetYear",
            Moved.class)
        .setParameter("school", school.getId())
        .getResultList();
  }
}
