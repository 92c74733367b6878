package kg.onuguu.assessment.achievement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;
import kg.onuguu.staff.PersonHistory;
import kg.onuguu.staff.StaffPerson;

/** Achievements, by a school that was read through the scope of the caller. */
@ApplicationScoped
class AchievementRepository
    implements PanacheRepositoryBase<TeacherAchievement, UUID>, PersonHistory {
  private static final String FROM =
      " from TeacherAchievement achievement"
          + " join StaffPerson person on person.id = achievement.personId"
          + " where achievement.schoolId = :school";

  /** An achievement with the person whose it is. */
  record Row(TeacherAchievement achievement, StaffPerson person) {}

  TeacherAchievement require(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  List<Row> page(School school, AchievementFilter filter, Paging paging) {
    return query(
            "select new kg.onuguu.assessment.achievement.AchievementRepository$Row("
                + "achievement, person)",
            school,
            filter,
            " order by achievement.achievedOn desc, achievement.id desc",
            Row.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  long count(School school, AchievementFilter filter) {
    return query("select count(*)", school, filter, "", Long.class).getSingleResult();
  }

  @Override
  public boolean holds(StaffPerson person) {
    return count("personId", person.getId()) > 0;
  }

  private <T> TypedQuery<T> query(
      String select, School school, AchievementFilter filter, String order, Class<T> type) {
    StringBuilder where = new StringBuilder(FROM);
    Map<String, Object> parameters = new HashMap<>(Map.of("school", school.getId()));
    if (filter.schoolYear() != null) {
      where.append(" and achievement.achievedOn between :first and :last");
      parameters.put("first", filter.schoolYear().firstDay());
      parameters.put("last", filter.schoolYear().lastDay());
    }
    if (filter.personId() != null) {
      where.append(" and achievement.personId = :person");
      parameters.put("person", filter.personId());
    }
    if (filter.kind() != null) {
      where.append(" and achievement.kind = :kind");
      parameters.put("kind", filter.kind());
    }
    if (filter.level() != null) {
      where.append(" and achievement.level = :level");
      parameters.put("level", filter.level());
    }
    for (int i = 0; i < filter.patterns().size(); i++) {
      where.append(
          " and (achievement.searchText like :word%1$d or person.searchText like :word%1$d)"
              .formatted(i));
      parameters.put("word" + i, filter.patterns().get(i));
    }
    TypedQuery<T> query = getEntityManager().createQuery(select + where + order, type);
    parameters.forEach(query::setParameter);
    return query;
  }
}
