package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/** DQ-20, R-060: a school was founded in one year. */
@Singleton
class FoundedPrintedCheck extends PrintedFigureCheck {
  FoundedPrintedCheck(SchoolNumbers numbers) {
    super("DQ-20", "R-060", numbers, List.of(Printed.FOUNDED_YEAR), Register.SCHOOL_PROFILE);
  }
}
