package kg.onuguu.indicator.teacher;

import java.util.Map;

/**
 * What the staff register says of the teachers by school year. A year of which it knows nobody is
 * not there: unknown is not 0.
 */
public record TeacherFigures(Map<Integer, TeachersOfYear> years) {
  public TeacherFigures {
    years = Map.copyOf(years);
  }

  /**
   * Teachers of one school year.
   *
   * @param withHigherEducation higher, bachelor, master; null while the education of one is
   *     unknown
   * @param attended those who finished a course in that year
   */
  public record TeachersOfYear(int teachers, Integer withHigherEducation, int attended) {}

  /** Null where the register knows nobody. */
  public TeachersOfYear of(int schoolYear) {
    return years.get(schoolYear);
  }
}
