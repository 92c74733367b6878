package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.table.YearBook;

/** the total that a report prints is the sum of the grades. */
@Singleton
class ContingentTotalCheck extends IndicatorCheck {
  ContingentTotalCheck(IndicatorFacts facts) {
    super("R-081", "R-081", Severity.WARNING, facts, Register.CONTINGENT, Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    return facts().contingent(school).years().values().stream()
        .filter(
            year -> {
              Integer total = year.sum(book.grades(year.schoolYear()));
              return total != null
                  && year.declaredTotal() != null
                  && !total.equals(year.declaredTotal());
            })
        .map(
            year ->
                Suspicion.of(
                        String.valueOf(year.schoolYear()),
                        Place.in(Register.CONTINGENT, year.schoolYear(), "declaredTotal"))
                    .schoolYear("year", year.schoolYear())
                    .number("declared", year.declaredTotal())
                    .number("computed", year.sum(book.grades(year.schoolYear()))))
        .toList();
  }
}
