package kg.onuguu.staff.vacancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.school.School;
import kg.onuguu.shared.problem.ProblemException;

/** Vacancies, by a school that was read through the scope of the caller. */
@ApplicationScoped
public class VacancyRepository implements PanacheRepositoryBase<Vacancy, UUID> {
  private static final String OPEN =
      "(since is null or since <= :day) and (filledOn is null or filledOn > :day)";

  Vacancy require(School school, UUID id) {
    return find("schoolId = ?1 and id = ?2", school.getId(), id)
        .firstResultOptional()
        .orElseThrow(ProblemException::notFound);
  }

  /** Longest open first. */
  List<Vacancy> all(School school) {
    return list("schoolId = ?1 order by since, id", school.getId());
  }

  /** Those that nobody holds on that day, longest open first. */
  public List<Vacancy> open(School school, LocalDate day) {
    return list(
        "schoolId = :school and " + OPEN + " order by since, id",
        Map.of("school", school.getId(), "day", day));
  }
}
