package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/** DQ-19, R-060: the area of the buildings is one number, and not that of the land. */
@Singleton
class AreaPrintedCheck extends PrintedFigureCheck {
  AreaPrintedCheck(SchoolNumbers numbers) {
    super("DQ-19", "R-060", numbers, List.of(Printed.AREA_M2), Register.MATERIAL_BASE);
  }
}
