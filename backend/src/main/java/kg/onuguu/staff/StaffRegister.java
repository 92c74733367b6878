package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;

/**
 * What other features may know of the staff of a school: totals by school year, never a person. The
 * caller has read the school through its scope.
 */
@ApplicationScoped
public class StaffRegister {
  private static final int YEARS_OF_CHECKS = 10;

  private final EntityManager database;
  private final StaffNorms norms;
  private final BusinessTime time;

  StaffRegister(EntityManager database, StaffNorms norms, BusinessTime time) {
    this.database = database;
    this.norms = norms;
    this.time = time;
  }

  /** The present school year and ten before it: what checks share within one inspection. */
  public StaffFacts of(UUID schoolId) {
    int present = SchoolYear.of(time.today()).start();
    return between(schoolId, present - YEARS_OF_CHECKS, present);
  }

  /** The present school year; empty when the register knows no teacher. */
  public Optional<StaffYear> present(UUID schoolId) {
    int present = SchoolYear.of(time.today()).start();
    return between(schoolId, present, present).year(present);
  }

  /** From one school year to another, both included, in one query; none that is yet to come. */
  public StaffFacts between(UUID schoolId, int first, int last) {
    LocalDate today = time.today();
    int until = Math.min(last, SchoolYear.of(today).start());
    if (first > until) {
      return new StaffFacts(List.of());
    }
    List<Tuple> rows =
        database
            .createNativeQuery(sql(first, until, today), Tuple.class)
            .setParameter("school", schoolId)
            .setParameter("least", norms.leastLoad())
            .setParameter("most", norms.mostLoad())
            .getResultList();
    return new StaffFacts(rows.stream().map(row -> year(row, today)).toList());
  }

  /** The day on which the people of a school year are counted. */
  public static LocalDate dayOf(SchoolYear year, LocalDate today) {
    return year.contains(today) ? today : LocalDate.of(year.start(), Month.OCTOBER, 1);
  }

  /** The years are a table of the query itself: whole numbers and dates, nothing from outside. */
  private static String sql(int first, int last, LocalDate today) {
    String years =
        IntStream.rangeClosed(first, last)
            .mapToObj(SchoolYear::new)
            .map(
                year ->
                    "select %d school_year, date '%s' as_of, date '%s' first_day, date '%s' last_day"
                        .formatted(
                            year.start(), dayOf(year, today), year.firstDay(), year.lastDay()))
            .collect(Collectors.joining(" union all "));
    // One pass over the staff: who came and went on the same days is counted together before years
    // multiply them.
    return """
        with y as (%s), p as (
          select employed_from, employed_to, count(*) people, sum(teaches) teachers,
            sum(teaches and sex = 'FEMALE') women,
            sum(teaches and coalesce(education in ('HIGHER', 'BACHELOR', 'MASTER'), 0)) higher,
            sum(teaches and education is null) no_education,
            sum(teaches and coalesce(weekly_load < :least or weekly_load > :most, 0)) outside
          from (select employed_from, employed_to, sex, education, weekly_load,
              category = 'PEDAGOGICAL' teaches
            from staff_person where school_id = :school) s
          group by employed_from, employed_to)
        select y.school_year, sum(p.teachers) teachers, sum(p.women) women, sum(p.higher) higher,
          sum(p.no_education) no_education, sum(p.outside) outside,
          (select count(distinct c.person_id) from staff_course c
            join staff_person a on a.id = c.person_id and a.category = 'PEDAGOGICAL'
            where c.school_id = :school and c.ended_on between y.first_day and y.last_day
            and (a.employed_from is null or a.employed_from <= y.as_of)
            and (a.employed_to is null or a.employed_to >= y.as_of)) attended,
          (select count(*) from vacancy v where v.school_id = :school
            and v.category = 'PEDAGOGICAL' and (v.since is null or v.since <= y.as_of)
            and (v.filled_on is null or v.filled_on > y.as_of)) vacancies,
          sum(p.people) people
        from y join p on (p.employed_from is null or p.employed_from <= y.as_of)
          and (p.employed_to is null or p.employed_to >= y.as_of)
        group by y.school_year, y.as_of, y.first_day, y.last_day having sum(p.teachers) > 0
        order by y.school_year"""
        .formatted(years);
  }

  private static StaffYear year(Tuple row, LocalDate today) {
    int year = number(row, "school_year");
    int teachers = number(row, "teachers");
    int women = number(row, "women");
    return new StaffYear(
        year,
        dayOf(new SchoolYear(year), today),
        number(row, "people"),
        teachers,
        women,
        teachers - women,
        number(row, "higher"),
        number(row, "no_education"),
        number(row, "attended"),
        number(row, "outside"),
        number(row, "vacancies"));
  }

  private static int number(Tuple row, String name) {
    return ((Number) row.get(name)).intValue();
  }
}
