package kg.onuguu.assessment.observation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.assessment.Assessment;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.PersonHistory;
import kg.onuguu.staff.StaffPerson;

/** Observation sheets, by a school that was read through the scope of the caller. */
@ApplicationScoped
class ObservationRepository
    implements PanacheRepositoryBase<LessonObservation, UUID>, PersonHistory {
  private static final String ROW =
      "select new kg.onuguu.assessment.observation.ObservationRepository$Row(sheet, teacher)";
  private static final String FROM =
      " from LessonObservation sheet left join StaffPerson teacher on teacher.id = sheet.teacherId";
  private static final String ORDER = " order by sheet.observedOn desc, sheet.id desc";

  /** A sheet with the teacher, if one is named. */
  record Row(LessonObservation sheet, StaffPerson teacher) {}

  LessonObservation require(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** All sheets of an assessment, newest first. */
  List<Row> of(Assessment assessment) {
    return getEntityManager()
        .createQuery(ROW + FROM + " where sheet.assessmentId = :assessment" + ORDER, Row.class)
        .setParameter("assessment", assessment.getId())
        .getResultList();
  }

  List<Row> page(School school, ObservationFilter filter, Paging paging) {
    return query(ROW, school, filter, ORDER, Row.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count(School school, ObservationFilter filter) {
    return query("select count(*)", school, filter, "", Long.class).getSingleResult();
  }

  @Override
  public boolean holds(StaffPerson person) {
    return count("teacherId", person.getId()) > 0;
  }

  private <T> TypedQuery<T> query(
      String select, School school, ObservationFilter filter, String order, Class<T> type) {
    StringBuilder where = new StringBuilder(FROM + " where sheet.schoolId = :school");
    Map<String, Object> parameters = new HashMap<>(Map.of("school", school.getId()));
    if (filter.schoolYear() != null) {
      where.append(" and sheet.observedOn between :first and :last");
      parameters.put("first", filter.schoolYear().firstDay());
      parameters.put("last", filter.schoolYear().lastDay());
    }
    if (filter.subject() != null) {
      where.append(" and sheet.subject = :subject");
      parameters.put("subject", filter.subject());
    }
    if (filter.teacherId() != null) {
      where.append(" and sheet.teacherId = :teacher");
      parameters.put("teacher", filter.teacherId());
    }
    if (filter.assessmentId() != null) {
      where.append(" and sheet.assessmentId = :assessment");
      parameters.put("assessment", filter.assessmentId());
    }
    for (int i = 0; i < filter.patterns().size(); i++) {
      where.append(
          filter.names()
              ? " and (sheet.searchText like :word%1$d or teacher.searchText like :word%1$d)"
                  .formatted(i)
              : " and sheet.searchText like :word%d".formatted(i));
      parameters.put("word" + i, filter.patterns().get(i));
    }
    TypedQuery<T> query = getEntityManager().createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
