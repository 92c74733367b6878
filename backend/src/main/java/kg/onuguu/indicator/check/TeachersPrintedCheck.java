package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/** DQ-17, R-060: the number of teachers that texts print is that of the register. */
@Singleton
class TeachersPrintedCheck extends PrintedFigureCheck {
  TeachersPrintedCheck(SchoolNumbers numbers) {
    super(
        "DQ-17", "R-060", numbers, List.of(Printed.TEACHERS), Register.STAFF, Register.COURSE_STAT);
  }

  @Override
  boolean ofYear() {
    return true;
  }
}
