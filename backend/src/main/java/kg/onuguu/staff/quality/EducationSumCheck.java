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
import kg.onuguu.staff.StaffRegister;
import kg.onuguu.staff.StaffYear;

/**
 * higher education and all other levels make up the teachers. Women and men always do,
 * because nobody is registered without a sex; an education may be unknown.
 */
@ApplicationScoped
class EducationSumCheck implements DataQualityCheck {
  private final StaffRegister register;

  EducationSumCheck(StaffRegister register) {
    this.register = register;
  }

  @Override
  public String code() {
    return "R-111";
  }

  @Override
  public String rule() {
    return "R-111";
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
        .filter(year -> year.unknownEducation() > 0)
        .map(EducationSumCheck::suspicion)
        .toList();
  }

  private static Suspicion suspicion(StaffYear year) {
    return Suspicion.of(
            String.valueOf(year.schoolYear()),
            Place.in(Register.STAFF, year.schoolYear(), "education"))
        .schoolYear("year", year.schoolYear())
        .number("teachers", year.teachers())
        .number("unknown", year.unknownEducation());
  }
}
