package kg.onuguu.school.profile;

import java.time.LocalDate;
import java.util.List;

/**
 * What a school year was, for other features. Figures are null while unknown.
 *
 * @param written whether the school wrote about that year; if not, the grades are those of the
 *     reference data and everything else is unknown
 * @param grades null for a school without grades
 * @param ungradedGrades without marks; null while the school has not said
 * @param classSets by grade and letter; empty while unknown
 * @param pupils of all classes; null while the pupils of one are unknown
 * @param asOf of which day the director confirmed the figures; null for a draft
 */
public record YearFacts(
    int schoolYear,
    boolean written,
    GradeSystem system,
    GradeSet grades,
    List<Integer> ungradedGrades,
    List<ShiftSchedule> shifts,
    List<ClassSet> classSets,
    Integer pupils,
    Declared declared,
    LocalDate asOf) {

  /**
   * What the reports of the year say.
   *
   * @param smallestClass pupils of the smallest class, as printed; largestClass likewise
   */
  public record Declared(
      Integer pupils,
      Integer teachers,
      Integer classSets,
      Integer smallestClass,
      Integer largestClass) {
    public static final Declared NOTHING = new Declared(null, null, null, null, null);
  }

  /** How many classes are listed; null while none is, because a school has at least one. */
  public Integer listedClassSets() {
    return classSets.isEmpty() ? null : classSets.size();
  }

  public boolean confirmed() {
    return asOf != null;
  }
}
