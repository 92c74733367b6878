package kg.onuguu.school.profile;

import java.util.Arrays;
import java.util.List;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.school.SchoolKind;

/**
 * How many grades a school had in a year, from the reference data. It holds from one school
 * year to another, and nobody else knows the number 11.
 *
 * @param highest the highest grade that any school may have
 * @param ungradedGrades usually without marks
 * @param transition while cohorts do not move up grade by grade, so that R-098 is off
 */
public record GradeSystem(
    String code,
    int first,
    int lastOfPrimary,
    int lastOfBasic,
    int lastOfSecondary,
    int highest,
    List<Integer> ungradedGrades,
    boolean transition) {

  static GradeSystem of(ReferenceValue value) {
    return new GradeSystem(
        value.code(),
        value.number("first"),
        value.number("primary"),
        value.number("basic"),
        value.number("secondary"),
        value.number("highest"),
        Arrays.stream(value.attributes().getOrDefault("ungraded", "").split(","))
            .filter(grade -> !grade.isEmpty())
            .map(Integer::valueOf)
            .toList(),
        Boolean.parseBoolean(value.attributes().get("transition")));
  }

  /** The grades that a school of that kind has unless it says otherwise; null for one without. */
  public GradeSet gradesOf(SchoolKind kind) {
    return switch (kind) {
      case PRIMARY -> new GradeSet(first, lastOfPrimary);
      case BASIC -> new GradeSet(first, lastOfBasic);
      case PRESCHOOL, OUT_OF_SCHOOL -> null;
      case SECONDARY, GYMNASIUM, LYCEUM, BOARDING -> new GradeSet(first, lastOfSecondary);
    };
  }

  /** Those of the usual ungraded grades that the school has. */
  public List<Integer> ungradedOf(GradeSet grades) {
    return grades == null ? List.of() : ungradedGrades.stream().filter(grades::contains).toList();
  }
}
