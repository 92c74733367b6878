package kg.onuguu.staff.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.StaffPerson;

/** Courses, by a person or a school that was read through the scope of the caller. */
@ApplicationScoped
public class CourseRepository implements PanacheRepositoryBase<StaffCourse, UUID> {

  /** A course with the person who attended it. */
  record Attended(StaffCourse course, StaffPerson person) {}

  /**
   * @param lateFrom only courses that ended on this day or before and were not reported, or null
   */
  record Filter(SchoolYear schoolYear, LocalDate lateFrom) {}

  StaffCourse require(StaffPerson person, UUID courseId) {
    return find("personId = ?1 and id = ?2", person.getId(), courseId)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** Newest first. */
  List<StaffCourse> of(StaffPerson person) {
    return list("personId = ?1 order by endedOn desc, id desc", person.getId());
  }

  public boolean any(StaffPerson person) {
    return count("personId", person.getId()) > 0;
  }

  /**
   * Courses of a whole school with more hours than that, for checks; their caller has the scope.
   */
  public List<StaffCourse> longerThan(UUID schoolId, int hours) {
    return list("schoolId = ?1 and hours > ?2 order by id", schoolId, hours);
  }

  List<Attended> page(School school, Filter filter, Paging paging) {
    return query(
            "select new kg.onuguu.staff.course.CourseRepository$Attended(course, person)",
            school,
            filter,
            " order by course.endedOn desc, course.id desc",
            Attended.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count(School school, Filter filter) {
    return query("select count(*)", school, filter, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(
      String select, School school, Filter filter, String order, Class<T> type) {
    StringBuilder where =
        new StringBuilder(
            " from StaffCourse course join StaffPerson person on person.id = course.personId"
                + " where course.schoolId = :school");
    Map<String, Object> parameters = new HashMap<>(Map.of("school", school.getId()));
    if (filter.schoolYear() != null) {
      where.append(" and course.endedOn between :first and :last");
      parameters.put("first", filter.schoolYear().firstDay());
      parameters.put("last", filter.schoolYear().lastDay());
    }
    if (filter.lateFrom() != null) {
      where.append(
          " and course.endedOn <= :late and course.report is null and course.reportedOn is null");
      parameters.put("late", filter.lateFrom());
    }
    TypedQuery<T> query = getEntityManager().createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
