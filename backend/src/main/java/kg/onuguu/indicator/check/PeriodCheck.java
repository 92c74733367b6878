package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.quality.Comparability;

/** DQ-11, R-088: the years of quality cover the same period, with the same grades. */
@Singleton
class PeriodCheck extends IndicatorCheck {
  PeriodCheck(IndicatorFacts facts) {
    super("DQ-11", "R-088", Severity.WARNING, facts, Register.QUALITY, Register.YEAR_PROFILE);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Integer> recorded = List.copyOf(facts().quality(school).years().keySet());
    if (recorded.isEmpty()) {
      return List.of();
    }
    Comparability years =
        Comparability.of(facts().quality(school), Windows.of(recorded), facts().book(school));
    List<Suspicion> found = new ArrayList<>();
    if (years.periodsDiffer()) {
      found.add(
          Suspicion.of("period", Place.in(Register.QUALITY, null, "period"))
              .saying("period")
              .label(
                  "periods",
                  "report_period",
                  years.periods().stream()
                      .map(period -> period.name().toLowerCase(Locale.ROOT))
                      .toList()));
    }
    if (years.ungradedDiffer()) {
      found.add(
          Suspicion.of("ungraded", Place.in(Register.QUALITY, null, "ungradedGrades"))
              .saying("ungraded")
              .texts("grades", years.ungradedSets()));
    }
    return found;
  }
}
