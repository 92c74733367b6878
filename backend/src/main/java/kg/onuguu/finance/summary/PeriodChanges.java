package kg.onuguu.finance.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.FinancePeriod;
import kg.onuguu.api.model.FinancePeriodUpdate;
import kg.onuguu.finance.Periods;
import kg.onuguu.school.SchoolDirectory;

/** A half-year as it stands after it was closed, or opened again. */
@ApplicationScoped
class PeriodChanges {
  private final SchoolDirectory schools;
  private final Periods periods;
  private final MoneyQueries queries;
  private final MoneyMapper mapper;

  PeriodChanges(
      SchoolDirectory schools, Periods periods, MoneyQueries queries, MoneyMapper mapper) {
    this.schools = schools;
    this.periods = periods;
    this.queries = queries;
    this.mapper = mapper;
  }

  @Transactional
  FinancePeriod change(
      AccessScope scope,
      UUID schoolId,
      int year,
      int half,
      FinancePeriodUpdate update,
      String ifMatch) {
    kg.onuguu.finance.FinancePeriod period =
        periods.change(
            scope, schoolId, year, half, update.getClosed(), update.getReason(), ifMatch);
    long entries =
        queries.halves(schools.require(schoolId, scope)).stream()
            .filter(one -> one.year() == year && one.half() == half)
            .mapToLong(MoneyQueries.Half::entries)
            .sum();
    return mapper.toApi(period, (int) entries);
  }
}
