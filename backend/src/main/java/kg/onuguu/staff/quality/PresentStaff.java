package kg.onuguu.staff.quality;

import java.util.Optional;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.staff.StaffRegister;
import kg.onuguu.staff.StaffYear;

/** The teachers of the present school year, read once for all checks. */
record PresentStaff(Optional<StaffYear> year) {
  static Optional<StaffYear> of(Inspection school, StaffRegister register) {
    return school.facts(PresentStaff.class, id -> new PresentStaff(register.present(id))).year();
  }
}
