package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.material.MaterialReader;
import kg.onuguu.indicator.material.MaterialYear;
import kg.onuguu.indicator.material.MethodicalPeriod;

/** DQ-05, R-095: the printed number of methodical materials is the sum of the kinds. */
@Singleton
class MaterialTotalCheck extends IndicatorCheck {
  private final MaterialReader materials;

  MaterialTotalCheck(IndicatorFacts facts, MaterialReader materials) {
    super("DQ-05", "R-095", Severity.ERROR, facts, Register.METHODICAL);
    this.materials = materials;
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Suspicion> found = new ArrayList<>();
    for (MaterialYear year : facts().materials(school).years().values()) {
      Integer total = year.total(materials.kinds());
      if (total != null && year.declaredTotal() != null && !total.equals(year.declaredTotal())) {
        Suspicion wrong =
            Suspicion.of(
                    String.valueOf(year.year()),
                    Place.in(Register.METHODICAL, year.year(), "declaredTotal"))
                .number("declared", year.declaredTotal())
                .number("computed", total);
        found.add(
            year.period() == MethodicalPeriod.CALENDAR_YEAR
                ? wrong.text("year", year.year())
                : wrong.saying("school_year").schoolYear("year", year.year()));
      }
    }
    return found;
  }
}
