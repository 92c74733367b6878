package kg.onuguu.indicator.teacher;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.indicator.teacher.TeacherFigures.TeachersOfYear;
import kg.onuguu.staff.StaffFacts;
import kg.onuguu.staff.StaffRegister;
import kg.onuguu.staff.StaffYear;

/** Reads the teachers of a school from the staff register. */
@ApplicationScoped
public class StaffTeachers {
  private final StaffRegister register;

  StaffTeachers(StaffRegister register) {
    this.register = register;
  }

  /** Of a school that was read through the scope of the caller; one query. */
  public TeacherFigures of(UUID schoolId, int firstYear, int lastYear) {
    return figures(register.between(schoolId, firstYear, lastYear));
  }

  /** The years that checks look at; one query that they share. */
  public TeacherFigures of(Inspection school) {
    return figures(school.facts(StaffFacts.class, register::of));
  }

  private static TeacherFigures figures(StaffFacts facts) {
    Map<Integer, TeachersOfYear> years = new HashMap<>();
    for (StaffYear year : facts.years()) {
      years.put(
          year.schoolYear(),
          new TeachersOfYear(
              year.teachers(),
              year.isEducationKnown() ? (Integer) year.higherEducation() : null,
              year.attendedCourses()));
    }
    return new TeacherFigures(years);
  }
}
