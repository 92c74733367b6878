package kg.onuguu.staff.course;

import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.StaffCoursesApi;
import kg.onuguu.api.model.StaffCourse;
import kg.onuguu.api.model.StaffCoursePage;
import kg.onuguu.api.model.StaffCourseUpdate;
import kg.onuguu.shared.web.Idempotency;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.StaffAnswers;
import org.jboss.resteasy.reactive.RestResponse;

/** Courses over HTTP. */
@RolesAllowed({DIRECTOR, DEPUTY})
class CoursesResource implements StaffCoursesApi {
  private final Courses courses;
  private final CourseMapper mapper;
  private final CurrentScope scope;
  private final Idempotency idempotency;

  CoursesResource(
      Courses courses, CourseMapper mapper, CurrentScope scope, Idempotency idempotency) {
    this.courses = courses;
    this.mapper = mapper;
    this.scope = scope;
    this.idempotency = idempotency;
  }

  @Override
  public RestResponse<StaffCoursePage> listStaffCourses(
      UUID schoolId, Integer schoolYear, Boolean reportOverdue, Integer page, Integer size) {
    return RestResponse.ok(
        courses.page(
            scope.get(),
            schoolId,
            schoolYear,
            Boolean.TRUE.equals(reportOverdue),
            Paging.of(page, size)));
  }

  @Override
  public RestResponse<StaffCourse> createStaffCourse(
      UUID schoolId, UUID personId, StaffCourseUpdate update, String idempotencyKey) {
    AccessScope caller = scope.get();
    return idempotency.once(
        idempotencyKey,
        update,
        () -> {
          StaffCourse course = courses.create(caller, schoolId, personId, mapper.toContent(update));
          return StaffAnswers.created(
              course,
              course.getVersion(),
              "/api/v1/schools/%s/staff/%s/courses/%s"
                  .formatted(schoolId, personId, course.getId()));
        });
  }

  @Override
  public RestResponse<StaffCourse> updateStaffCourse(
      UUID schoolId, UUID personId, UUID courseId, StaffCourseUpdate update, String ifMatch) {
    StaffCourse course =
        courses.update(
            scope.get(), schoolId, personId, courseId, mapper.toContent(update), ifMatch);
    return StaffAnswers.ok(course, course.getVersion());
  }

  @Override
  public RestResponse<Void> deleteStaffCourse(
      UUID schoolId, UUID personId, UUID courseId, String ifMatch) {
    courses.delete(scope.get(), schoolId, personId, courseId, ifMatch);
    return RestResponse.noContent();
  }
}
