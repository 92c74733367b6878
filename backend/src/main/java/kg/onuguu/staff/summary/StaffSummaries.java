package kg.onuguu.staff.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.onuguu.access.AccessScope;
import kg.onuguu.api.model.StaffCount;
import kg.onuguu.api.model.StaffSummary;
import kg.onuguu.api.model.StaffWarning;
import kg.onuguu.school.School;
import kg.onuguu.school.SchoolDirectory;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.SchoolYear;
import kg.onuguu.shared.time.BusinessTime;
import kg.onuguu.staff.EducationLevel;
import kg.onuguu.staff.StaffCategory;
import kg.onuguu.staff.StaffNorms;
import kg.onuguu.staff.StaffRegister;
import kg.onuguu.staff.StaffRepository;
import kg.onuguu.staff.StaffRules;
import kg.onuguu.staff.StaffWarnings;

/** The yearly summary of the staff (РИК-83 маалыматы), in totals. */
@ApplicationScoped
public class StaffSummaries {
  private final SchoolDirectory schools;
  private final EntityManager database;
  private final SummaryTables tables;
  private final StaffingCount staffing;
  private final StaffNorms norms;
  private final StaffWarnings warnings;
  private final BusinessTime time;

  StaffSummaries(
      SchoolDirectory schools,
      EntityManager database,
      SummaryTables tables,
      StaffingCount staffing,
      StaffNorms norms,
      StaffWarnings warnings,
      BusinessTime time) {
    this.schools = schools;
    this.database = database;
    this.tables = tables;
    this.staffing = staffing;
    this.norms = norms;
    this.warnings = warnings;
    this.time = time;
  }

  /** Four queries, however many people there are. */
  @Transactional
  public StaffSummary of(
      AccessScope scope, UUID schoolId, Integer wantedYear, LocalDate wantedDay) {
    School school = schools.require(schoolId, scope);
    SchoolYear year = wantedYear == null ? SchoolYear.of(time.today()) : new SchoolYear(wantedYear);
    LocalDate asOf = wantedDay == null ? StaffRegister.dayOf(year, time.today()) : wantedDay;
    if (!year.contains(asOf)) {
      Violation outside =
          Violation.at("asOf", "outside_school_year")
              .with("from", year.firstDay())
              .with("to", year.lastDay())
              .from(StaffRules.MESSAGES);
      StaffRules.refuse(ProblemType.RULE_BROKEN, List.of(outside));
    }
    List<CountedPerson> everybody = people(school, asOf);
    List<CountedPerson> teachers = everybody.stream().filter(CountedPerson::isTeacher).toList();
    int attended = coursesAttended(school, year, asOf);
    StaffSummary summary =
        new StaffSummary()
            .schoolYear(year.start())
            .asOf(asOf)
            .everybody(SummaryTables.count("all", everybody))
            .teachers(SummaryTables.count("pedagogical", teachers))
            .pensionAge(pensionAge(teachers, asOf))
            .coursesAttended(attended)
            .coursesPercent(StaffingCount.percent(attended, teachers.size()))
            .averageLoad(averageLoad(teachers))
            .staffing(StaffingCount.of(teachers.size(), staffing.vacancies(school, asOf)))
            .tables(tables.of(everybody, asOf));
    addEducation(summary, teachers);
    return summary.warnings(doubts(teachers));
  }

  private List<CountedPerson> people(School school, LocalDate day) {
    return database
        .createQuery(
            "select new kg.onuguu.staff.summary.CountedPerson(person.category, person.sex,"
                + " person.education, person.qualificationCategory, person.experienceStartYear,"
                + " person.birthDate, person.weeklyLoad, person.awards)"
                + " from StaffPerson person where person.schoolId = :school and "
                + StaffRepository.EMPLOYED,
            CountedPerson.class)
        .setParameter("school", school.getId())
        .setParameter("day", day)
        .getResultList();
  }

  /** Teachers of that day with a course that ended in the year; several count once. */
  private int coursesAttended(School school, SchoolYear year, LocalDate day) {
    return Math.toIntExact(
        database
            .createQuery(
                "select count(distinct person.id) from StaffPerson person"
                    + " join StaffCourse course on course.personId = person.id"
                    + " where person.schoolId = :school and person.category = :category"
                    + " and course.endedOn between :first and :last and "
                    + StaffRepository.EMPLOYED,
                Long.class)
            .setParameter("school", school.getId())
            .setParameter("category", StaffCategory.PEDAGOGICAL)
            .setParameter("first", year.firstDay())
            .setParameter("last", year.lastDay())
            .setParameter("day", day)
            .getSingleResult());
  }

  private static void addEducation(StaffSummary summary, List<CountedPerson> teachers) {
    List<EducationLevel> known =
        teachers.stream().map(CountedPerson::education).filter(Objects::nonNull).toList();
    StaffCount higher =
        SummaryTables.count(
            "higher",
            teachers.stream()
                .filter(person -> person.education() != null && person.education().isHigher())
                .toList());
    summary
        .higherEducation(higher)
        .higherEducationPercent(StaffingCount.percent(higher.getTotal(), known.size()));
  }

  private Integer pensionAge(List<CountedPerson> teachers, LocalDate day) {
    List<CountedPerson> known =
        teachers.stream().filter(person -> person.birthDate() != null).toList();
    return known.isEmpty()
        ? null
        : (int)
            known.stream()
                .filter(
                    person -> !person.birthDate().isAfter(norms.bornForPension(person.sex(), day)))
                .count();
  }

  private static BigDecimal averageLoad(List<CountedPerson> teachers) {
    List<BigDecimal> loads =
        teachers.stream().map(CountedPerson::weeklyLoad).filter(Objects::nonNull).toList();
    return loads.isEmpty()
        ? null
        : loads.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(loads.size()), 1, RoundingMode.HALF_UP);
  }

  private List<StaffWarning> doubts(List<CountedPerson> teachers) {
    List<StaffWarning> found = new ArrayList<>();
    int unknown = (int) teachers.stream().filter(person -> person.education() == null).count();
    if (unknown > 0) {
      found.add(
          warnings.say(
              "education_unknown", "R-111", Map.of("count", unknown, "teachers", teachers.size())));
    }
    int outside =
        (int)
            teachers.stream()
                .filter(person -> norms.isLoadOutside(person.category(), person.weeklyLoad()))
                .count();
    if (outside > 0) {
      found.add(
          warnings.say(
              "loads_outside_norm",
              "R-113",
              Map.of("count", outside, "min", norms.leastLoad(), "max", norms.mostLoad())));
    }
    return found;
  }
}
