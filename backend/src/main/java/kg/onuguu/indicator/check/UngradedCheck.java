package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.contingent.Contingent;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.QualityYear;
import kg.onuguu.indicator.table.YearBook;

/** the pupils without marks are those of the grades without marks. */
@Singleton
class UngradedCheck extends IndicatorCheck {
  UngradedCheck(IndicatorFacts facts) {
    super(
        "R-085",
        "R-085",
        Severity.WARNING,
        facts,
        Register.QUALITY,
        Register.CONTINGENT,
        Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    YearBook book = facts().book(school);
    Contingent contingent = facts().contingent(school);
    List<Suspicion> found = new ArrayList<>();
    for (QualityYear year : facts().quality(school).years().values()) {
      Integer ungraded = year.all(book).ungraded();
      List<Integer> grades = year.ungradedGrades(book);
      Integer pupils =
          grades.isEmpty()
              ? Integer.valueOf(0)
              : contingent.of(year.schoolYear()).map(of -> of.sum(grades)).orElse(null);
      if (ungraded != null && pupils != null && !ungraded.equals(pupils)) {
        found.add(
            Suspicion.of(
                    String.valueOf(year.schoolYear()),
                    Place.in(Register.QUALITY, year.schoolYear(), "blocks/all/ungraded"))
                .schoolYear("year", year.schoolYear())
                .number("ungraded", ungraded)
                .number("grades", grades.toArray(Integer[]::new))
                .number("pupils", pupils));
      }
    }
    return found;
  }
}
