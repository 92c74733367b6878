package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/** DQ-21, R-104: the computers that texts print are those of the material base. */
@Singleton
class ComputersPrintedCheck extends PrintedFigureCheck {
  ComputersPrintedCheck(SchoolNumbers numbers) {
    super(
        "DQ-21",
        "R-104",
        numbers,
        List.of(Printed.COMPUTERS, Printed.COMPUTERS_WORKING),
        Register.MATERIAL_BASE);
  }
}
