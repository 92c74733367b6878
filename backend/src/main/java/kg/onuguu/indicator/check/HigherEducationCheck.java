package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/**
 * DQ-18, R-112: the share of educated teachers is counted, and is not the share of filled posts.
 */
@Singleton
class HigherEducationCheck extends PrintedFigureCheck {
  HigherEducationCheck(SchoolNumbers numbers) {
    super(
        "DQ-18",
        "R-112",
        numbers,
        List.of(Printed.HIGHER_EDUCATION_PCT),
        Register.STAFF,
        Register.COURSE_STAT);
  }

  @Override
  boolean ofYear() {
    return true;
  }
}
