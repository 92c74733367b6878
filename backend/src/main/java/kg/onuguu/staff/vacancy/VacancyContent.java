package kg.onuguu.staff.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import kg.onuguu.staff.StaffCategory;

/**
 * A vacancy as written; null is unknown.
 *
 * @param weeklyLoad hours a week, one decimal
 */
public record VacancyContent(
    StaffCategory category,
    String position,
    String subject,
    BigDecimal weeklyLoad,
    LocalDate since,
    LocalDate filledOn) {

  public VacancyContent {
    position = position == null || position.isBlank() ? null : position.strip();
    weeklyLoad =
        weeklyLoad == null || weeklyLoad.stripTrailingZeros().scale() > 1
            ? weeklyLoad
            : weeklyLoad.setScale(1);
  }
}
