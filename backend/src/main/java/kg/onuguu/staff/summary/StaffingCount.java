package kg.onuguu.staff.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import kg.onuguu.api.model.Staffing;
import kg.onuguu.school.School;
import kg.onuguu.staff.StaffCategory;
import kg.onuguu.staff.StaffRepository;

/** How many positions of teachers are held (кадрлар менен камсыз болуу). */
@ApplicationScoped
public class StaffingCount {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final EntityManager database;

  StaffingCount(EntityManager database) {
    this.database = database;
  }

  /** Two queries. */
  public Staffing on(School school, LocalDate day) {
    long teachers =
        count(
            "select count(*) from StaffPerson person where person.schoolId = :school"
                + " and person.category = :category and "
                + StaffRepository.EMPLOYED,
            school,
            day);
    return of(Math.toIntExact(teachers), vacancies(school, day));
  }

  /** Open vacancies of teachers. */
  int vacancies(School school, LocalDate day) {
    return Math.toIntExact(
        count(
            "select count(*) from Vacancy vacancy where vacancy.schoolId = :school"
                + " and vacancy.category = :category"
                + " and (vacancy.since is null or vacancy.since <= :day)"
                + " and (vacancy.filledOn is null or vacancy.filledOn > :day)",
            school,
            day));
  }

  static Staffing of(int teachers, int vacancies) {
    return new Staffing()
        .teachers(teachers)
        .vacancies(vacancies)
        .percent(percent(teachers, teachers + vacancies));
  }

  /** One decimal, half up; null where there is nothing to divide by. */
  public static BigDecimal percent(int part, int whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }

  private long count(String hql, School school, LocalDate day) {
    return database
        .createQuery(hql, Long.class)
        .setParameter("school", school.getId())
        .setParameter("category", StaffCategory.PEDAGOGICAL)
        .setParameter("day", day)
        .getSingleResult();
  }
}
