package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.olympiad.OlympiadYear;

/** DQ-56, R-090: "-" in a report: no olympiad yet, or no prize? */
@Singleton
class OlympiadBlankCheck extends IndicatorCheck {
  OlympiadBlankCheck(IndicatorFacts facts) {
    super("DQ-56", "R-090", Severity.WARNING, facts, Register.OLYMPIAD);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    return facts().olympiads(school).years().values().stream()
        .filter(OlympiadYear::isBlank)
        .map(
            year ->
                Suspicion.of(
                        String.valueOf(year.schoolYear()),
                        Place.in(Register.OLYMPIAD, year.schoolYear(), "stages/district"))
                    .schoolYear("year", year.schoolYear()))
        .toList();
  }
}
