package kg.onuguu.indicator.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;

/** A column of percentages that is rounded now this way and now that. */
abstract class RoundingCheck extends IndicatorCheck {
  private final Register table;
  private final String field;

  RoundingCheck(
      String code, IndicatorFacts facts, Register table, String field, Register... reads) {
    super(code, "R-083", Severity.INFO, facts, reads);
    this.table = table;
    this.field = field;
  }

  abstract List<Rounding.Pair> pairs(Inspection school);

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Rounding.Pair> years = Rounding.inconsistent(pairs(school));
    if (years.isEmpty()) {
      return List.of();
    }
    return List.of(
        Suspicion.of("rounding", Place.in(table, null, field))
            .schoolYears("years", years.stream().map(Rounding.Pair::schoolYear).toList())
            .declaredPercent(
                "declared", years.stream().map(Rounding.Pair::declared).toArray(BigDecimal[]::new))
            .percent(
                "exact",
                years.stream()
                    .map(year -> year.exact().setScale(1, RoundingMode.HALF_UP))
                    .toArray(BigDecimal[]::new)));
  }
}
