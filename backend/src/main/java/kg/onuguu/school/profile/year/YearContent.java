package kg.onuguu.school.profile.year;

import java.util.Comparator;
import java.util.List;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.ShiftSchedule;
import kg.onuguu.school.profile.Texts;
import kg.onuguu.school.profile.YearFacts.Declared;

/**
 * A school year as it is written; what is unknown is null.
 *
 * @param firstGrade null, as lastGrade, for a school without grades
 * @param source a code of figure_source
 */
public record YearContent(
    Integer firstGrade,
    Integer lastGrade,
    List<Integer> ungradedGrades,
    List<ShiftSchedule> shifts,
    List<ClassSet> classSets,
    Integer declaredPupils,
    Integer declaredTeachers,
    Integer declaredClassSets,
    Integer declaredSmallestClass,
    Integer declaredLargestClass,
    String source) {

  public YearContent {
    source = Texts.orNull(source);
  }

  /** Grades and shifts in their order, classes by grade and letter. */
  YearContent sorted() {
    return new YearContent(
        firstGrade,
        lastGrade,
        ungradedGrades.stream().sorted().toList(),
        shifts.stream().sorted(Comparator.comparing(ShiftSchedule::shift)).toList(),
        classSets.stream().sorted(ClassSet.ORDER).toList(),
        declaredPupils,
        declaredTeachers,
        declaredClassSets,
        declaredSmallestClass,
        declaredLargestClass,
        source);
  }

  /** What is taken for granted of a year that nobody wrote about. */
  static YearContent unwritten(GradeSet grades, List<Integer> ungradedGrades) {
    return new YearContent(
        grades == null ? null : grades.first(),
        grades == null ? null : grades.last(),
        ungradedGrades,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null);
  }

  GradeSet grades() {
    return firstGrade == null || lastGrade == null ? null : new GradeSet(firstGrade, lastGrade);
  }

  Declared declared() {
    return new Declared(
        declaredPupils,
        declaredTeachers,
        declaredClassSets,
        declaredSmallestClass,
        declaredLargestClass);
  }
}
