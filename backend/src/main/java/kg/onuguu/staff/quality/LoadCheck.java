package kg.onuguu.staff.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kg.onuguu.dataquality.DataQualityCheck;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.staff.StaffNorms;
import kg.onuguu.staff.StaffRegister;
import kg.onuguu.staff.StaffYear;

/**
 * the weekly load of teachers lies within the norm. One finding with their number: the
 * district reads findings, and sees of the staff only totals.
 */
@ApplicationScoped
class LoadCheck implements DataQualityCheck {
  private final StaffRegister register;
  private final StaffNorms norms;

  LoadCheck(StaffRegister register, StaffNorms norms) {
    this.register = register;
    this.norms = norms;
  }

  @Override
  public String code() {
    return "R-113";
  }

  @Override
  public String rule() {
    return "R-113";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.STAFF);
  }

  @Override
  public String bundle() {
    return "dq_staff";
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    return PresentStaff.of(school, register).stream()
        .filter(year -> year.loadOutside() > 0)
        .map(this::suspicion)
        .toList();
  }

  private Suspicion suspicion(StaffYear year) {
    return Suspicion.of(
            String.valueOf(year.schoolYear()),
            Place.in(Register.STAFF, year.schoolYear(), "weeklyLoad"))
        .schoolYear("year", year.schoolYear())
        .number("count", year.loadOutside())
        .number("min", norms.leastLoad())
        .number("max", norms.mostLoad());
  }
}
