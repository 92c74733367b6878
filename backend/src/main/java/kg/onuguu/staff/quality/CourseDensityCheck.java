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
import kg.onuguu.staff.course.CourseRepository;
import kg.onuguu.staff.course.StaffCourse;

/** DQ-40: a course of 72 hours in a week has more hours a day than anybody can attend. */
@ApplicationScoped
class CourseDensityCheck implements DataQualityCheck {
  private final CourseRepository courses;
  private final StaffNorms norms;

  CourseDensityCheck(CourseRepository courses, StaffNorms norms) {
    this.courses = courses;
    this.norms = norms;
  }

  @Override
  public String code() {
    return "DQ-40";
  }

  @Override
  public String rule() {
    return "R-116";
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public Set<Register> reads() {
    return Set.of(Register.COURSES);
  }

  @Override
  public String bundle() {
    return "dq_staff";
  }

  @Override
  public List<Suspicion> check(Inspection school) {
    int most = norms.mostHoursOfCourseDay();
    return courses.longerThan(school.schoolId(), most).stream()
        .filter(course -> course.isDenserThan(most))
        .map(course -> suspicion(course, most))
        .toList();
  }

  /** The topic and no name: findings have more readers than the register. */
  private static Suspicion suspicion(StaffCourse course, int most) {
    return Suspicion.of(
            course.getId().toString(), Place.in(Register.COURSES, course.schoolYear(), "hours"))
        .text("topic", course.getTopic())
        .number("hours", course.getHours())
        .number("days", course.days())
        .decimal("perDay", course.hoursPerDay())
        .number("max", most);
  }
}
