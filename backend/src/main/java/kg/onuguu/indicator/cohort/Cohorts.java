package kg.onuguu.indicator.cohort;

import java.util.ArrayList;
import java.util.List;
import kg.onuguu.indicator.contingent.Contingent;
import kg.onuguu.indicator.table.YearBook;
import kg.onuguu.school.profile.GradeSystem;

/**
 * Grades that go on to the next grade. After the basic school pupils leave, and in the
 * transition to twelve years grades are skipped: there nothing is compared.
 */
public final class Cohorts {
  private Cohorts() {}

  /** Those that came to their grades in that year. */
  public static List<Cohort> of(Contingent contingent, int schoolYear, YearBook book) {
    List<Cohort> cohorts = new ArrayList<>();
    GradeSystem now = book.of(schoolYear).system();
    GradeSystem before = book.of(schoolYear - 1).system();
    if (now.transition() || before.transition()) {
      return cohorts;
    }
    List<Integer> grades = book.grades(schoolYear);
    for (int grade : book.grades(schoolYear - 1)) {
      Integer then = contingent.of(schoolYear - 1, grade);
      Integer later = contingent.of(schoolYear, grade + 1);
      if (grade != before.lastOfBasic()
          && grades.contains(grade + 1)
          && then != null
          && then > 0
          && later != null) {
        cohorts.add(new Cohort(schoolYear, grade, then, later));
      }
    }
    return cohorts;
  }
}
