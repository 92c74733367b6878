package kg.onuguu.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.assessment.Method;
import kg.onuguu.assessment.ObjectKind;
import kg.onuguu.assessment.Status;
import kg.onuguu.assessment.Step;
import kg.onuguu.assessment.achievement.AchievementKind;
import kg.onuguu.assessment.finding.FindingKind;
import kg.onuguu.school.School;
import kg.onuguu.shared.text.SchoolYear;

/** What is counted of a school year; each a query of its own, whatever the year holds. */
@ApplicationScoped
class SummaryQueries {
  private static final String HERE = "kg.onuguu.assessment.summary.SummaryQueries$";
  private static final String OF_YEAR =
      " where assessment.schoolId = :school and assessment.schoolYear = :year";
  private static final String IN_YEAR = " between :first and :last";
  private static final int SHOWN = 10;

  private final EntityManager database;

  SummaryQueries(EntityManager database) {
    this.database = database;
  }

  record Stated(ObjectKind object, Status status, long count) {}

  record Used(ObjectKind object, Method method, long count) {}

  record Found(FindingKind kind, long count) {}

  record Observed(long sheets, Long marksSum, Long marksCount) {}

  record Achieved(AchievementKind kind, long count) {}

  record Due(UUID assessmentId, String topic, Step step, LocalDate plannedOn, String responsible) {}

  /** School years that have assessments, newest first. */
  List<Integer> years(School school) {
    return database
        .createQuery(
            "select distinct assessment.schoolYear from Assessment assessment"
                + " where assessment.schoolId = :school order by assessment.schoolYear desc",
            Integer.class)
        .setParameter("school", school.getId())
        .getResultList();
  }

  List<Stated> byStatus(School school, SchoolYear year) {
    return ofYear(
            "select new "
                + HERE
                + "Stated(assessment.object, assessment.status, count(*))"
                + " from Assessment assessment",
            " group by assessment.object, assessment.status",
            Stated.class,
            school,
            year)
        .getResultList();
  }

  List<Used> byMethod(School school, SchoolYear year) {
    return ofYear(
            "select new "
                + HERE
                + "Used(assessment.object, method, count(*))"
                + " from Assessment assessment join assessment.methods method",
            " group by assessment.object, method",
            Used.class,
            school,
            year)
        .getResultList();
  }

  long overdue(School school, SchoolYear year, LocalDate today) {
    return ofYear(
            "select count(*) from Assessment assessment",
            " and assessment.status <> :closed and assessment.dueOn < :today",
            Long.class,
            school,
            year)
        .setParameter("closed", Status.CLOSED)
        .setParameter("today", today)
        .getSingleResult();
  }

  /** The steps that are to be done next, the earliest first. */
  List<Due> due(School school, SchoolYear year) {
    return ofYear(
            "select new "
                + HERE
                + "Due(assessment.id, assessment.topic, key(step),"
                + " assessment.dueOn, value(step).responsible) from Assessment assessment"
                + " join assessment.steps step",
            " and assessment.status <> :closed and assessment.dueOn is not null"
                + " and key(step) = assessment.nextStep order by assessment.dueOn, assessment.id",
            Due.class,
            school,
            year)
        .setParameter("closed", Status.CLOSED)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  List<Found> findings(School school, SchoolYear year) {
    return ofYear(
            "select new "
                + HERE
                + "Found(finding.kind, count(*)) from AssessmentFinding finding"
                + " join Assessment assessment on assessment.id = finding.assessmentId",
            " group by finding.kind",
            Found.class,
            school,
            year)
        .getResultList();
  }

  /** Findings that became a problem of a plan, each counted once. */
  long inPlan(School school, SchoolYear year) {
    return ofYear(
            "select count(distinct finding.id) from AssessmentFinding finding"
                + " join Assessment assessment on assessment.id = finding.assessmentId"
                + " join FindingProblem link on link.findingId = finding.id",
            "",
            Long.class,
            school,
            year)
        .getSingleResult();
  }

  Observed observations(School school, SchoolYear year) {
    return inYear(
            "select new "
                + HERE
                + "Observed(count(*), sum(sheet.marksSum), sum(sheet.marksCount))"
                + " from LessonObservation sheet where sheet.schoolId = :school"
                + " and sheet.observedOn"
                + IN_YEAR,
            Observed.class,
            school,
            year)
        .getSingleResult();
  }

  List<Achieved> achievements(School school, SchoolYear year) {
    return inYear(
            "select new "
                + HERE
                + "Achieved(achievement.kind, count(*))"
                + " from TeacherAchievement achievement where achievement.schoolId = :school"
                + " and achievement.achievedOn"
                + IN_YEAR
                + " group by achievement.kind order by count(*) desc, achievement.kind",
            Achieved.class,
            school,
            year)
        .getResultList();
  }

  /** People with an achievement, each counted once. */
  long achievers(School school, SchoolYear year) {
    return inYear(
            "select count(distinct achievement.personId) from TeacherAchievement achievement"
                + " where achievement.schoolId = :school and achievement.achievedOn"
                + IN_YEAR,
            Long.class,
            school,
            year)
        .getSingleResult();
  }

  private <T> TypedQuery<T> ofYear(
      String select, String rest, Class<T> type, School school, SchoolYear year) {
    return database
        .createQuery(select + OF_YEAR + rest, type)
        .setParameter("school", school.getId())
        .setParameter("year", year.start());
  }

  private <T> TypedQuery<T> inYear(String hql, Class<T> type, School school, SchoolYear year) {
    TypedQuery<T> query = database.createQuery(hql, type);
    Map.of("school", school.getId(), "first", year.firstDay(), "last", year.lastDay())
        .forEach(query::setParameter);
    return query;
  }
}
