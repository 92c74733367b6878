package kg.onuguu.indicator.course;

import java.math.BigDecimal;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.teacher.TeacherFigures.TeachersOfYear;

/**
 * Courses of one school year: what the staff register says where it knows the teachers of
 * the year, else what was typed.
 *
 * @param typed null for a year that is not recorded
 * @param register null where the register knows nobody
 */
public record CourseFigures(CourseYearRow typed, TeachersOfYear register) {

  public boolean fromRegister() {
    return register != null;
  }

  public Integer teachers() {
    return register != null
        ? (Integer) register.teachers()
        : typed == null ? null : typed.getTeachers();
  }

  public Integer attended() {
    return register != null
        ? (Integer) register.attended()
        : typed == null ? null : typed.getAttended();
  }

  /** One decimal; null while unknown. */
  public BigDecimal pct() {
    return Percentages.of(attended(), teachers());
  }

  /** For comparing. */
  public BigDecimal exactPct() {
    return Percentages.exact(attended(), teachers());
  }
}
