package kg.onuguu.staff.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.StaffCoursePage;
import kg.onuguu.audit.AuditAction;
import kg.onuguu.audit.AuditChanges;
import kg.onuguu.dataquality.Register;
import kg.onuguu.dataquality.RegisterChanged;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.shared.web.Precondition;
import kg.onuguu.staff.StaffAudit;
import kg.onuguu.staff.StaffNorms;
import kg.onuguu.staff.StaffPerson;
import kg.onuguu.staff.StaffRepository;
import kg.onuguu.staff.StaffRules;

/** Keeps the courses of the people of the own school. */
@ApplicationScoped
class Courses {
  private final SchoolDirectory schools;
  private final StaffRepository people;
  private final CourseRepository courses;
  private final CourseViews views;
  private final StaffNorms norms;
  private final StaffAudit audit;
  private final Event<RegisterChanged> changes;
  private final BusinessTime time;

  Courses(
      SchoolDirectory schools,
      StaffRepository people,
      CourseRepository courses,
      CourseViews views,
      StaffNorms norms,
      StaffAudit audit,
      Event<RegisterChanged> changes,
      BusinessTime time) {
    this.schools = schools;
    this.people = people;
    this.courses = courses;
    this.views = views;
    this.norms = norms;
    this.audit = audit;
    this.changes = changes;
    this.time = time;
  }

  /** Three queries, however many courses there are. */
  @Transactional
  StaffCoursePage page(
      AccessScope scope, UUID schoolId, Integer schoolYear, boolean late, Paging paging) {
    School school = schools.require(schoolId, scope);
    LocalDate lateFrom = late ? time.today().minusDays(norms.daysForReport()) : null;
    CourseRepository.Filter filter =
        new CourseRepository.Filter(
            schoolYear == null ? null : new SchoolYear(schoolYear), lateFrom);
    return new StaffCoursePage()
        .items(
            courses.page(school, filter, paging).stream()
                .map(found -> views.of(found.course(), found.person()))
                .toList())
        .total(courses.count(school, filter))
        .page(paging.page())
        .size(paging.size());
  }

  @Transactional
  kg.onuguu.api.model.StaffCourse create(
      AccessScope scope, UUID schoolId, UUID personId, CourseContent content) {
    StaffPerson person = person(scope, schoolId, personId);
    check(content);
    StaffCourse course = new StaffCourse(schoolId, personId, content);
    courses.persistAndFlush(course);
    saved(AuditAction.CREATED, person, course, AuditChanges.created(content));
    return views.of(course, person);
  }

  @Transactional
  kg.onuguu.api.model.StaffCourse update(
      AccessScope scope,
      UUID schoolId,
      UUID personId,
      UUID courseId,
      CourseContent content,
      String ifMatch) {
    StaffPerson person = person(scope, schoolId, personId);
    StaffCourse course = courses.require(person, courseId);
    Precondition.requireMatch(ifMatch, course.getVersion());
    check(content);
    CourseContent before = course.content();
    course.rewrite(content);
    courses.flush();
    saved(AuditAction.CHANGED, person, course, AuditChanges.between(before, content));
    return views.of(course, person);
  }

  @Transactional
  void delete(AccessScope scope, UUID schoolId, UUID personId, UUID courseId, String ifMatch) {
    StaffPerson person = person(scope, schoolId, personId);
    StaffCourse course = courses.require(person, courseId);
    Precondition.requireMatch(ifMatch, course.getVersion());
    courses.delete(course);
    courses.flush();
    saved(AuditAction.DELETED, person, course, AuditChanges.removed(course.content()));
  }

  private StaffPerson person(AccessScope scope, UUID schoolId, UUID personId) {
    return people.require(schools.require(schoolId, scope), personId);
  }

  private void saved(
      AuditAction action, StaffPerson person, StaffCourse course, AuditChanges fields) {
    UUID school = person.getSchoolId();
    changes.fire(RegisterChanged.of(school, Register.COURSES));
    if (!fields.isEmpty()) {
      String label = person.getFullName() + ": " + course.getTopic();
      audit.record(action, school, course.getId(), label, fields);
    }
  }

  private static void check(CourseContent content) {
    List<Violation> broken = new ArrayList<>();
    if (content.topic() == null) {
      StaffRules.refuse(ProblemType.VALIDATION, List.of(StaffRules.at("topic", "required")));
    }
    LocalDate ended = content.endedOn();
    if (ended != null && content.startedOn() != null && ended.isBefore(content.startedOn())) {
      broken.add(StaffRules.at("endedOn", "ends_before_start"));
    }
    if (ended != null && content.reportedOn() != null && content.reportedOn().isBefore(ended)) {
      broken.add(StaffRules.at("reportedOn", "reported_before_end").rule("R-117"));
    }
    StaffRules.refuse(ProblemType.RULE_BROKEN, broken);
  }
}
