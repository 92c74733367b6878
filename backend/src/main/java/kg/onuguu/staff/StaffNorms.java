package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import kg.onuguu.reference.ReferenceData;

/** Limits that laws and orders set: reference data, because they change. */
@ApplicationScoped
public class StaffNorms {
  private static final String SET = "staff_norm";

  private final ReferenceData reference;

  StaffNorms(ReferenceData reference) {
    this.reference = reference;
  }

  /** Hours a week. */
  public int leastLoad() {
    return reference.require(SET, "weekly_load").number("min");
  }

  /** Hours a week. */
  public int mostLoad() {
    return reference.require(SET, "weekly_load").number("max");
  }

  /** Whether a teacher's load is outside the norm; an unknown load is not. */
  public boolean isLoadOutside(StaffCategory category, BigDecimal load) {
    return category == StaffCategory.PEDAGOGICAL
        && load != null
        && (load.compareTo(BigDecimal.valueOf(leastLoad())) < 0
            || load.compareTo(BigDecimal.valueOf(mostLoad())) > 0);
  }

  /** Hours that one day of a course can have. */
  public int mostHoursOfCourseDay() {
    return reference.require(SET, "course_day").number("max");
  }

  /** Days after a course until its report is late. */
  public int daysForReport() {
    return reference.require(SET, "course_report").number("days");
  }

  /** Until when a qualification category counts as ending soon. */
  public LocalDate endingSoon(LocalDate today) {
    return today.plusMonths(reference.require(SET, "qualification_notice").number("months"));
  }

  /** Until when the pension age counts as near. */
  public LocalDate pensionSoon(LocalDate today) {
    return today.plusMonths(reference.require(SET, "pension_notice").number("months"));
  }

  public int pensionAge(Sex sex) {
    return reference.require("sex", sex.name().toLowerCase(Locale.ROOT)).number("pensionAge");
  }

  /** Whoever was born on this day or before has the pension age on that day. */
  public LocalDate bornForPension(Sex sex, LocalDate day) {
    return day.minusYears(pensionAge(sex));
  }
}
