package kg.onuguu.survey;

import static kg.onuguu.survey.StakeholderSurvey.SEPARATOR;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.web.Paging;

/**
 * Surveys, by a school that was read through the scope of the caller; by their code for those who
 * answer.
 */
@ApplicationScoped
public class SurveyRepository implements PanacheRepositoryBase<StakeholderSurvey, UUID> {
  private static final String CLOSED =
      "survey.openedAt is not null and (survey.closedOn is not null or survey.closesOn < :today)";

  Optional<StakeholderSurvey> among(School school, UUID surveyId) {
    return find("schoolId = ?1 and id = ?2", school.getId(), surveyId).firstResultOptional();
  }

  /** The same, held against answers and other changes until the end of the transaction. */
  public Optional<StakeholderSurvey> held(School school, UUID surveyId) {
    return find("schoolId = ?1 and id = ?2", school.getId(), surveyId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  public Optional<StakeholderSurvey> ofCode(String code) {
    return find("code", code).firstResultOptional();
  }

  /** Held so that it cannot be closed meanwhile; many may hold it like this at once. */
  public Optional<StakeholderSurvey> heldToAnswer(String code) {
    return find("code", code).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
  }

  /** Newest school year first, then the last one written. */
  List<StakeholderSurvey> page(School school, SurveyFilter filter, LocalDate today, Paging paging) {
    return query("select survey", school, filter, today, StakeholderSurvey.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count(School school, SurveyFilter filter, LocalDate today) {
    return query("select count(*)", school, filter, today, Long.class).getSingleResult();
  }

  /** Closed surveys that serve a criterion, newest first; one query. */
  public List<StakeholderSurvey> closed(School school, String criterion, LocalDate today) {
    SurveyFilter filter = new SurveyFilter(null, criterion, true);
    return query("select survey", school, filter, today, StakeholderSurvey.class).getResultList();
  }

  private <T> TypedQuery<T> query(
      String select, School school, SurveyFilter filter, LocalDate today, Class<T> type) {
    StringBuilder hql =
        new StringBuilder(select)
            .append(" from StakeholderSurvey survey where survey.schoolId = :school");
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("school", school.getId());
    if (filter.schoolYear() != null) {
      hql.append(" and survey.schoolYear = :year");
      parameters.put("year", filter.schoolYear());
    }
    if (filter.criterion() != null) {
      hql.append(" and locate(:criterion, survey.criteria) > 0");
      parameters.put("criterion", SEPARATOR + filter.criterion() + SEPARATOR);
    }
    if (filter.closedOnly()) {
      hql.append(" and ").append(CLOSED);
      parameters.put("today", today);
    }
    if (type != Long.class) {
      hql.append(" order by survey.schoolYear desc, survey.id desc");
    }
    TypedQuery<T> query = getEntityManager().createQuery(hql.toString(), type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
