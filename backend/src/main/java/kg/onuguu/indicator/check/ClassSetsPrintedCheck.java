package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/** DQ-13, R-100: the number of class sets that texts print is that of the list of classes. */
@Singleton
class ClassSetsPrintedCheck extends PrintedFigureCheck {
  ClassSetsPrintedCheck(SchoolNumbers numbers) {
    super("DQ-13", "R-100", numbers, List.of(Printed.CLASS_SETS), Register.YEAR_PROFILE);
  }

  @Override
  boolean ofYear() {
    return true;
  }
}
