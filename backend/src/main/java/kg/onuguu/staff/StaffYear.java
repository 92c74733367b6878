package kg.onuguu.staff;

import java.time.LocalDate;

/**
 * What the staff register knows of the teachers (pedagogical staff) of one school year.
 *
 * @param schoolYear first calendar year
 * @param asOf the day that was counted: today in the present year, 1 October in an earlier one
 * @param people all people of the register on that day, whatever their category
 * @param higherEducation with higher education, bachelor and master among it
 * @param unknownEducation of whom the education is not known
 * @param attendedCourses with a course that ended in the school year; each counts once
 * @param loadOutside whose weekly load is outside the norm
 * @param vacancies open vacancies of teachers on that day
 */
public record StaffYear(
    int schoolYear,
    LocalDate asOf,
    int people,
    int teachers,
    int women,
    int men,
    int higherEducation,
    int unknownEducation,
    int attendedCourses,
    int loadOutside,
    int vacancies) {

  /** Whether a percentage of higher education can be said at all. */
  public boolean isEducationKnown() {
    return teachers > 0 && unknownEducation == 0;
  }
}
