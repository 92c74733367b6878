package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/** DQ-03, R-060: the number of pupils that texts print is that of the contingent. */
@Singleton
class PupilsPrintedCheck extends PrintedFigureCheck {
  PupilsPrintedCheck(SchoolNumbers numbers) {
    super(
        "DQ-03",
        "R-060",
        numbers,
        List.of(Printed.PUPILS),
        Register.CONTINGENT,
        Register.YEAR_PROFILE);
  }

  @Override
  boolean ofYear() {
    return true;
  }
}
