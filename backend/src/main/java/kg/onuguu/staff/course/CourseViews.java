package kg.onuguu.staff.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kg.onuguu.api.model.StaffWarning;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.staff.StaffNorms;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.StaffWarnings;

/** Courses for the wire, with what is computed. */
@ApplicationScoped
public class CourseViews {
  private final CourseRepository courses;
  private final CourseMapper mapper;
  private final StaffNorms norms;
  private final StaffWarnings warnings;
  private final BusinessTime time;

  CourseViews(
      CourseRepository courses,
      CourseMapper mapper,
      StaffNorms norms,
      StaffWarnings warnings,
      BusinessTime time) {
    this.courses = courses;
    this.mapper = mapper;
    this.norms = norms;
    this.warnings = warnings;
    this.time = time;
  }

  /** All courses of a person, newest first. */
  public List<kg.onuguu.api.model.StaffCourse> of(StaffPerson person) {
    return courses.of(person).stream().map(course -> of(course, person)).toList();
  }

  kg.onuguu.api.model.StaffCourse of(StaffCourse course, StaffPerson person) {
    boolean overdue = course.isReportOverdue(time.today(), norms.daysForReport());
    return mapper.toModel(
        course,
        person.getFullName(),
        course.schoolYear(),
        course.hoursPerDay(),
        overdue,
        warnings(course, overdue));
  }

  private List<StaffWarning> warnings(StaffCourse course, boolean overdue) {
    List<StaffWarning> found = new ArrayList<>();
    if (course.isDenserThan(norms.mostHoursOfCourseDay())) {
      BigDecimal perDay = course.hoursPerDay().stripTrailingZeros();
      found.add(
          warnings.say(
              "hours_per_day",
              "R-116",
              Map.of(
                  "hours", course.getHours(),
                  "days", course.days(),
                  "perDay", perDay,
                  "max", norms.mostHoursOfCourseDay())));
    }
    if (overdue) {
      found.add(
          warnings.say(
              "report_overdue",
              "R-117",
              Map.of("date", course.getEndedOn(), "days", norms.daysForReport())));
    }
    return found;
  }
}
