package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.ort.OrtYear;

/** DQ-15, R-092: bands copied from a report leave scores out, in which years. */
@Singleton
class BandGapCheck extends IndicatorCheck {
  BandGapCheck(IndicatorFacts facts) {
    super("DQ-15", "R-092", Severity.ERROR, facts, Register.ORT);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    Map<OrtYear.Gap, List<Integer>> gaps = new LinkedHashMap<>();
    for (OrtYear year : facts().ort(school).years().values()) {
      year.gaps()
          .forEach(
              gap -> gaps.computeIfAbsent(gap, unused -> new ArrayList<>()).add(year.schoolYear()));
    }
    return gaps.entrySet().stream().map(gap -> suspicion(gap.getKey(), gap.getValue())).toList();
  }

  private static Suspicion suspicion(OrtYear.Gap gap, List<Integer> years) {
    Place place = Place.in(Register.ORT, null, "bands");
    return gap.lastScore() == null
        ? Suspicion.of("from-" + gap.firstScore(), place)
            .saying("end")
            .number("from", gap.firstScore())
            .schoolYears("years", years)
        : Suspicion.of(gap.firstScore() + "-" + gap.lastScore(), place)
            .number("from", gap.firstScore())
            .number("to", gap.lastScore())
            .schoolYears("years", years);
  }
}
