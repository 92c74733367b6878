package kg.onuguu.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kg.onuguu.shared.text.SchoolYear;

/** The school years of a plan, both included; its days run from 1 September to 31 August. */
public record PlanTerm(int firstSchoolYear, int lastSchoolYear) {
  public int years() {
    return lastSchoolYear - firstSchoolYear + 1;
  }

  public boolean covers(int schoolYear) {
    return firstSchoolYear <= schoolYear && schoolYear <= lastSchoolYear;
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
  }

  public LocalDate firstDay() {
    return new SchoolYear(firstSchoolYear).firstDay();
  }

  public LocalDate lastDay() {
    return new SchoolYear(lastSchoolYear).lastDay();
  }

  /** The first of the stages that has this school year, counted from 1; null when none has. */
  public static Integer stageNumber(List<PlanStage> stages, Integer schoolYear) {
    return schoolYear == null
        ? null
        : IntStream.range(0, stages.size())
            .filter(i -> stages.get(i).covers(schoolYear))
            .mapToObj(i -> i + 1)
            .findFirst()
            .orElse(null);
  }
}
