package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;

/** a printed percentage is that of the counts, whatever way it was rounded. */
@Singleton
class DeclaredPercentageCheck extends IndicatorCheck {
  DeclaredPercentageCheck(IndicatorFacts facts) {
    super(
        "R-083",
        "R-083",
        Severity.WARNING,
        facts,
        Register.QUALITY,
        Register.COURSE_STAT,
        Register.YEAR_PROFILE,
        Register.STAFF,
        Register.COURSES);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Suspicion> found = new ArrayList<>();
    Pairs.ofQuality(facts(), school).stream()
        .filter(Rounding.Pair::differs)
        .map(pair -> of("quality", Register.QUALITY, "blocks/all/declaredQualityPct", pair))
        .forEach(found::add);
    Pairs.ofCourses(facts(), school).stream()
        .filter(Rounding.Pair::differs)
        .map(pair -> of("courses", Register.COURSE_STAT, "pct", pair))
        .forEach(found::add);
    return found;
  }

  private static Suspicion of(String name, Register table, String field, Rounding.Pair pair) {
    return Suspicion.of(name + "-" + pair.schoolYear(), Place.in(table, pair.schoolYear(), field))
        .saying(name)
        .schoolYear("year", pair.schoolYear())
        .declaredPercent("declared", pair.declared())
        .percent("computed", pair.exact().setScale(1, RoundingMode.HALF_UP));
  }
}
