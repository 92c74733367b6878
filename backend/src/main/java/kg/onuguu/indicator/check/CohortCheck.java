package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.cohort.Cohort;
import kg.onuguu.indicator.cohort.Cohorts;
import kg.onuguu.indicator.contingent.Contingent;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.table.YearBook;

/** grades that grew or shrank by more than a tenth on their way up, one line a year. */
@Singleton
class CohortCheck extends IndicatorCheck {
  CohortCheck(IndicatorFacts facts) {
    super("R-098", "R-098", Severity.INFO, facts, Register.CONTINGENT, Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    Contingent contingent = facts().contingent(school);
    List<Suspicion> found = new ArrayList<>();
    for (int year : contingent.years().keySet()) {
      if (contingent.of(year - 1).isPresent()) {
        List<Cohort> notable =
            Cohorts.of(contingent, year, book).stream().filter(Cohort::isNotable).toList();
        if (!notable.isEmpty()) {
          found.add(
              Suspicion.of(String.valueOf(year), Place.in(Register.CONTINGENT, year, null))
                  .schoolYear("year", year)
                  .texts("grades", notable.stream().map(CohortCheck::written).toList()));
        }
      }
    }
    return found;
  }

  /** Figures alone, so that it reads the same in every language. */
  private static String written(Cohort cohort) {
    return "%d→%d: %d→%d"
        .formatted(cohort.fromGrade(), cohort.toGrade(), cohort.before(), cohort.after());
  }
}
