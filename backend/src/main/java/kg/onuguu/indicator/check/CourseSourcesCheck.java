package kg.onuguu.indicator.check;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.dataquality.Inspection;
import kg.onuguu.dataquality.Place;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.Severity;
import kg.onuguu.dataquality.Suspicion;
import kg.onuguu.indicator.course.CourseFigures;
import kg.onuguu.indicator.course.CourseYearRow;
import kg.onuguu.indicator.facts.IndicatorFacts;
import kg.onuguu.indicator.teacher.TeacherFigures.TeachersOfYear;

/** what was typed of teachers and courses is what the staff register says. */
@Singleton
class CourseSourcesCheck extends IndicatorCheck {
  CourseSourcesCheck(IndicatorFacts facts) {
    super(
        "R-094",
        "R-094",
        Severity.WARNING,
        facts,
        Register.COURSE_STAT,
        Register.STAFF,
        Register.COURSES);
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    List<Suspicion> found = new ArrayList<>();
    for (CourseYearRow typed : facts().courses(school).years().values()) {
      CourseFigures figures = facts().courses(school, typed.getSchoolYear());
      if (figures.knowsCourses()) {
        TeachersOfYear known = figures.register();
        compare("teachers", typed, typed.getTeachers(), known.teachers(), found);
        compare("attended", typed, typed.getAttended(), known.attended(), found);
      }
    }
    return found;
  }

  private static void compare(
      String what, CourseYearRow typed, Integer written, int known, List<Suspicion> found) {
    if (written != null && written != known) {
      found.add(
          Suspicion.of(
                  typed.getSchoolYear() + "-" + what,
                  Place.in(Register.COURSE_STAT, typed.getSchoolYear(), what))
              .saying(what)
              .schoolYear("year", typed.getSchoolYear())
              .number("typed", written)
              .number("register", known));
    }
  }
}
