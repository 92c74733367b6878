package kg.onuguu.finance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/** Half-years, by a school that was read through the scope of the caller. */
@ApplicationScoped
public class PeriodRepository implements PanacheRepositoryBase<FinancePeriod, UUID> {

  /** Those that were ever closed. */
  public List<FinancePeriod> of(School school) {
    return list("schoolId = ?1 order by periodYear desc, periodHalf desc", school.getId());
  }

  public Optional<FinancePeriod> find(School school, int year, int half) {
    return find("schoolId = ?1 and periodYear = ?2 and periodHalf = ?3", school.getId(), year, half)
        .firstResultOptional();
  }

  boolean isOpen(School school, EntryDay day) {
    return find(school, day.year(), day.half()).filter(FinancePeriod::isClosed).isEmpty();
  }

  /** 409 when nothing more is entered there. The book is locked, so it stays as it is. */
  void requireOpen(School school, EntryDay day) {
    if (!isOpen(school, day)) {
      throw new ProblemException(ProblemType.CONFLICT)
          .because(
              EntryRules.MESSAGES,
              "period_closed",
              Map.of("year", Integer.toString(day.year()), "half", day.half()));
    }
  }
}
