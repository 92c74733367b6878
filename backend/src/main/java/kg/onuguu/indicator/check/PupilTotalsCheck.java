package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.QualityYear;
import kg.onuguu.indicator.table.YearBook;

/** DQ-04, R-087: the table of quality and the contingent count the same pupils. */
@Singleton
class PupilTotalsCheck extends IndicatorCheck {
  PupilTotalsCheck(IndicatorFacts facts) {
    super(
        "DQ-04",
        "R-087",
        Severity.WARNING,
        facts,
        Register.QUALITY,
        Register.CONTINGENT,
        Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    List<Suspicion> found = new ArrayList<>();
    for (QualityYear year : facts().quality(school).years().values()) {
      Integer counted = year.all(book).total();
      Integer contingent = facts().contingent(school).total(year.schoolYear(), book);
      if (counted != null && contingent != null && !counted.equals(contingent)) {
        found.add(
            Suspicion.of(
                    String.valueOf(year.schoolYear()),
                    Place.in(Register.QUALITY, year.schoolYear(), "blocks/all/total"))
                .schoolYear("year", year.schoolYear())
                .number("quality", counted)
                .number("contingent", contingent)
                .number("difference", Math.abs(counted - contingent)));
      }
    }
    return found;
  }
}
