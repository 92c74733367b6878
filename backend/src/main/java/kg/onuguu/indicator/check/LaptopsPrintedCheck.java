package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.List;
import kg.onuguu.dataquality.Register;
import kg.onuguu.indicator.declared.Printed;
import kg.onuguu.indicator.facts.SchoolNumbers;

/** DQ-22, R-060: laptops of the school and of its people are counted apart. */
@Singleton
class LaptopsPrintedCheck extends PrintedFigureCheck {
  LaptopsPrintedCheck(SchoolNumbers numbers) {
    super("DQ-22", "R-060", numbers, List.of(Printed.LAPTOPS), Register.MATERIAL_BASE);
  }
}
