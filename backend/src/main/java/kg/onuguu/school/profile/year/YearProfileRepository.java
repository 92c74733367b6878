package kg.onuguu.school.profile.year;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolKind;
import kg.onuguu.school.profile.ProfileStatus;
import kg.onuguu.shared.database.InList;

/** School years, by a school that was read through the scope of the caller. */
@ApplicationScoped
class YearProfileRepository implements PanacheRepositoryBase<YearProfile, UUID> {

  /** A year of a school, or, without a profile, that the school is there. */
  record Row(UUID schoolId, SchoolKind kind, YearProfile profile) {}

  /** A year in short, read without its lists. */
  record Summary(
      int schoolYear, ProfileStatus status, LocalDate asOf, int classSets, Integer pupils) {}

  /** The pupils of a year as far as they are known. */
  record Pupils(int schoolYear, Integer listed, Integer declared) {}

  Optional<YearProfile> of(School school, int schoolYear) {
    return find("schoolId = ?1 and schoolYear = ?2", school.getId(), schoolYear)
        .firstResultOptional();
  }

  List<Summary> summaries(School school) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.school.profile.year.YearProfileRepository$Summary("
                + "year.schoolYear, year.status, year.confirmation.confirmedAsOf,"
                + " year.listedClassSets, year.listedPupils)"
                + " from YearProfile year where year.schoolId = :school"
                + " order by year.schoolYear desc",
            Summary.class)
        .setParameter("school", school.getId())
        .getResultList();
  }

  /** At least one row for each school. */
  List<Row> rows(Collection<UUID> schoolIds, int firstYear, int lastYear) {
    InList schools = InList.of("school.id", "school", schoolIds);
    TypedQuery<Row> query =
        getEntityManager()
            .createQuery(
                "select new kg.onuguu.school.profile.year.YearProfileRepository$Row("
                    + "school.id, school.kind, year) from School school"
                    + " left join YearProfile year on year.schoolId = school.id"
                    + " and year.schoolYear between :first and :last"
                    + " where "
                    + schools.hql()
                    + " order by year.schoolYear",
                Row.class)
            .setParameter("first", firstYear)
            .setParameter("last", lastYear);
    schools.parameters().forEach(query::setParameter);
    return query.getResultList();
  }

  /** All years of a school, oldest first. */
  List<YearProfile> written(UUID schoolId) {
    return list("schoolId = ?1 order by schoolYear", schoolId);
  }

  Optional<Pupils> newestPupils(UUID schoolId) {
    return getEntityManager()
        .createQuery(
            "select new kg.onuguu.school.profile.year.YearProfileRepository$Pupils("
                + "year.schoolYear, year.listedPupils, year.declaredPupils)"
                + " from YearProfile year where year.schoolId = :school"
                + " and (year.listedPupils is not null or year.declaredPupils is not null)"
                + " order by year.schoolYear desc",
            Pupils.class)
        .setParameter("school", schoolId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
