package kg.onuguu.indicator.course;

import java.math.BigDecimal;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.indicator.teacher.TeacherFigures.TeachersOfYear;

/**
 * Courses of one school year: what the staff register says where courses of the year are
 * registered, or nothing was typed; else what was typed. A register that was begun later knows
 * people but not their courses of years ago.
 *
 * @param typed null for a year that is not recorded
 * @param register null where the register knows nobody
 */
public record CourseFigures(CourseYearRow typed, TeachersOfYear register) {

  public boolean fromRegister() {
    return register != null && (typed == null || knowsCourses());
  }

  /** Whether the register has courses of the year to compare with. */
  public boolean knowsCourses() {
    return register != null && register.attended() > 0;
  }

  public Integer teachers() {
    if (fromRegister()) {
      return register.teachers();
    }
    return typed == null ? null : typed.getTeachers();
  }

  public Integer attended() {
    if (fromRegister()) {
      return register.attended();
    }
    return typed == null ? null : typed.getAttended();
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
