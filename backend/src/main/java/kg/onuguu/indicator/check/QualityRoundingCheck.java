package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.facts.IndicatorFacts;

/** DQ-09: the printed quality of the years is rounded in one way. */
@Singleton
class QualityRoundingCheck extends RoundingCheck {
  QualityRoundingCheck(IndicatorFacts facts) {
    super(
        "DQ-09",
        facts,
        Register.QUALITY,
        "blocks/all/declaredQualityPct",
        Register.QUALITY,
        Register.YEAR_PROFILE);
  }

  @Override
  List<Rounding.Pair> pairs(Inspection school) {
    return Pairs.ofQuality(facts(), school);
  }
}
