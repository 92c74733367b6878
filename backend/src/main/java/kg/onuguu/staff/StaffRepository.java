package kg.onuguu.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.web.Paging;

/**
 * People of a school. The scope was decided when the school was read, so these finders take the
 * school itself, never a bare id.
 */
@ApplicationScoped
public class StaffRepository implements PanacheRepositoryBase<StaffPerson, UUID> {
  /** Over the alias person, with the parameter :day. */
  public static final String EMPLOYED =
      "(person.employedFrom is null or person.employedFrom <= :day)"
          + " and (person.employedTo is null or person.employedTo >= :day)";

  private final StaffNorms norms;

  StaffRepository(StaffNorms norms) {
    this.norms = norms;
  }

  /** One person of that school; 404 for one of another. */
  public StaffPerson require(School school, UUID personId) {
    return find("schoolId = ?1 and id = ?2", school.getId(), personId)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  public List<StaffPerson> page(School school, StaffFilter filter, Paging paging) {
    return query(
            "select person", school, filter, " order by " + filter.order().hql(), StaffPerson.class)
        .setFirstResult(paging.offset())
        .setMaxResults(paging.size())
        .getResultList();
  }

  public long count(School school, StaffFilter filter) {
    return query("select count(*)", school, filter, "", Long.class).getSingleResult();
  }

  /** Those of the ids that are people of the school. */
  public List<StaffPerson> among(School school, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : list("schoolId = ?1 and id in ?2", school.getId(), ids);
  }

  /** All members of a union, also those who have left. */
  public List<StaffPerson> ofUnion(School school, UUID unionId) {
    return list("schoolId = ?1 and methodicalUnionId = ?2", school.getId(), unionId);
  }

  /** Employed members of any union of the school, by name. */
  public List<StaffPerson> unionMembers(School school, LocalDate day) {
    return list(
        "from StaffPerson person where person.schoolId = :school"
            + " and person.methodicalUnionId is not null and "
            + EMPLOYED
            + " order by person.lastName, person.firstName, person.middleName, person.id",
        Map.of("school", school.getId(), "day", day));
  }

  /** Somebody else with that personnel number. */
  public Optional<UUID> otherWithNumber(School school, String number, UUID except) {
    return other("person.personnelNumber = :value", school, Map.of("value", number), except);
  }

  /** Somebody else with that name and birth date. */
  public Optional<UUID> otherWithName(
      School school, String nameKey, LocalDate birthDate, UUID except) {
    return other(
        "person.nameKey = :value and person.birthDate = :born",
        school,
        Map.of("value", nameKey, "born", birthDate),
        except);
  }

  private Optional<UUID> other(
      String condition, School school, Map<String, Object> values, UUID except) {
    TypedQuery<UUID> query =
        getEntityManager()
            .createQuery(
                "select person.id from StaffPerson person where person.schoolId = :school and "
                    + condition,
                UUID.class)
            .setParameter("school", school.getId());
    values.forEach(query::setParameter);
    return query.getResultStream().filter(id -> !id.equals(except)).findFirst();
  }

  private <T> TypedQuery<T> query(
      String select, School school, StaffFilter filter, String order, Class<T> type) {
    Conditions where = new Conditions(school, filter.today());
    where.and("person.category = :category", "category", filter.category());
    where.and("person.education = :education", "education", filter.education());
    where.and(
        "person.qualificationCategory = :qualification", "qualification", filter.qualification());
    where.and("person.methodicalUnionId = :union", "union", filter.unionId());
    where.and(
        "concat(',', person.subjects, ',') like :subject",
        "subject",
        filter.subject() == null ? null : "%," + filter.subject() + ",%");
    boolean onlyEmployed = filter.employment() == StaffFilter.Employment.EMPLOYED;
    if (onlyEmployed || filter.qualificationExpiring()) {
      where.and(EMPLOYED, "day", filter.today());
    } else if (filter.employment() == StaffFilter.Employment.LEFT) {
      where.and("person.employedTo < :day", "day", filter.today());
    }
    if (filter.qualificationExpiring()) {
      where.and("person.qualificationValidTo <= :soon", "soon", norms.endingSoon(filter.today()));
    }
    if (filter.pensionAge() != null) {
      where.pensionAge(filter.pensionAge());
    }
    int word = 0;
    for (String pattern : filter.patterns()) {
      String name = "word" + word++;
      where.and("person.searchText like :" + name, name, pattern);
    }
    TypedQuery<T> query =
        getEntityManager()
            .createQuery(select + " from StaffPerson person where " + where.hql + order, type);
    where.parameters.forEach(query::setParameter);
    return query;
  }

  /** Conditions with their parameters, joined by "and". */
  private final class Conditions {
    private final StringBuilder hql = new StringBuilder("person.schoolId = :school");
    private final Map<String, Object> parameters = new HashMap<>();
    private final LocalDate today;

    Conditions(School school, LocalDate today) {
      this.today = today;
      parameters.put("school", school.getId());
    }

    /** Without a value there is no condition. */
    void and(String condition, String name, Object value) {
      if (value != null) {
        hql.append(" and ").append(condition);
        parameters.put(name, value);
      }
    }

    void pensionAge(boolean reached) {
      hql.append(" and person.birthDate ")
          .append(reached ? "<=" : ">")
          .append(" case when person.sex = :female then :femaleBorn else :maleBorn end");
      parameters.put("female", Sex.FEMALE);
      parameters.put("femaleBorn", norms.bornForPension(Sex.FEMALE, today));
      parameters.put("maleBorn", norms.bornForPension(Sex.MALE, today));
    }
  }
}
