package kg.onuguu.school.profile.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.GradeSystem;
import kg.onuguu.school.profile.Refusals;
import kg.onuguu.school.profile.ShiftSchedule;
import kg.onuguu.shared.text.SearchText;

/** What a school year may not say; what is only doubtful is told by {@link YearDoubts}. */
@ApplicationScoped
class YearRefusals {
  private static final String GRADES = "R-081";
  private static final String CLASSES = "R-100";
  private static final String SHIFTS = "R-101";

  private final ReferenceData reference;

  YearRefusals(ReferenceData reference) {
    this.reference = reference;
  }

  /**
   * @param wanted in the order in which it was sent, so that the pointers fit
   */
  void check(YearContent wanted, GradeSystem system) {
    if (wanted.source() != null) {
      reference.require("figure_source", wanted.source(), "/source");
    }
    Refusals wrong = new Refusals();
    grades(wanted, system, wrong);
    shifts(wanted.shifts(), wrong);
    classes(wanted, wrong);
    wrong.addIf(
        wanted.declaredSmallestClass() != null
            && wanted.declaredLargestClass() != null
            && wanted.declaredSmallestClass() > wanted.declaredLargestClass(),
        Refusals.at("/declared/largestClass", "largest_below_smallest", "R-099"));
    wrong.throwIfAny();
  }

  private static void grades(YearContent wanted, GradeSystem system, Refusals wrong) {
    Integer first = wanted.firstGrade();
    Integer last = wanted.lastGrade();
    wrong.addIf(
        (first == null) != (last == null),
        Refusals.at(first == null ? "/firstGrade" : "/lastGrade", "grade_missing", GRADES));
    wrong.addIf(
        first != null && last != null && first > last,
        Refusals.at("/lastGrade", "last_before_first", GRADES));
    wrong.addIf(
        last != null && last > system.highest(),
        Refusals.at("/lastGrade", "grade_unknown", GRADES).with("max", system.highest()));
    GradeSet grades = wanted.grades();
    List<Integer> ungraded = wanted.ungradedGrades();
    for (int i = 0; i < ungraded.size(); i++) {
      wrong.addIf(
          grades == null || !grades.contains(ungraded.get(i)),
          Refusals.at("/ungradedGrades/" + i, "grade_outside_set", "R-085"));
    }
    wrong.duplicates(ungraded, grade -> grade, "/ungradedGrades", "", "twice", "R-085");
  }

  private static void shifts(List<ShiftSchedule> shifts, Refusals wrong) {
    wrong.duplicates(shifts, ShiftSchedule::shift, "/shifts", "/shift", "shift_twice", SHIFTS);
    for (int i = 0; i < shifts.size(); i++) {
      Integer minutes = shifts.get(i).minutes();
      wrong.addIf(
          minutes != null && minutes <= 0,
          Refusals.at("/shifts/" + i + "/endsAt", "shift_ends_before_start", SHIFTS));
    }
  }

  private static void classes(YearContent wanted, Refusals wrong) {
    List<ClassSet> classes = wanted.classSets();
    GradeSet grades = wanted.grades();
    for (int i = 0; i < classes.size(); i++) {
      wrong.addIf(
          grades == null || !grades.contains(classes.get(i).grade()),
          Refusals.at("/classSets/" + i + "/grade", "grade_outside_set", CLASSES));
    }
    // Latin "a" and Cyrillic "а" are one letter to everybody but a computer.
    wrong.duplicates(
        classes,
        one -> one.grade() + SearchText.fold(one.letter() == null ? "" : one.letter()),
        "/classSets",
        "/letter",
        "class_twice",
        CLASSES);
  }
}
