package kg.onuguu.school.profile.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.Doubt;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.Shift;
import kg.onuguu.school.profile.ShiftSchedule;

/** What a school year lacks before it is confirmed, and what in it is doubtful. */
final class YearDoubts {
  private static final String UNKNOWN = "R-090";
  private static final String AVERAGE = "R-099";
  private static final String CLASSES = "R-100";
  private static final String SHIFTS = "R-101";

  private YearDoubts() {}

  /** In the order of the page. */
  static List<Doubt> of(YearContent year) {
    List<Doubt> all = new ArrayList<>();
    if (year.grades() != null) {
      all.addAll(missing(year));
    }
    all.addAll(shifts(year.shifts()));
    all.addAll(classesWithoutShift(year));
    all.addAll(letters(year.classSets()));
    all.addAll(declaredClassSets(year));
    all.addAll(declaredPupils(year));
    all.addAll(classSizes(year));
    return all;
  }

  private static List<Doubt> missing(YearContent year) {
    List<Doubt> all = new ArrayList<>();
    if (year.shifts().isEmpty()) {
      all.add(Doubt.blocker(SHIFTS, "shifts_missing", "/shifts"));
    }
    if (year.classSets().isEmpty()) {
      all.add(Doubt.blocker(CLASSES, "class_sets_missing", "/classSets"));
    } else {
      all.addAll(unknownParts(year));
    }
    if (year.source() == null) {
      all.add(Doubt.blocker(null, "source_missing", "/source"));
    }
    return all;
  }

  private static List<Doubt> unknownParts(YearContent year) {
    List<Doubt> all = new ArrayList<>();
    int unknown = ClassTotals.withoutPupils(year.classSets());
    if (unknown > 0) {
      all.add(Doubt.warning(UNKNOWN, "pupils_unknown", "/classSets").with("count", unknown));
    }
    GradeSet grades = year.grades();
    Set<Integer> listed =
        year.classSets().stream().map(ClassSet::grade).collect(Collectors.toSet());
    List<Integer> without =
        grades.grades().stream().filter(grade -> !listed.contains(grade)).toList();
    if (!without.isEmpty()) {
      all.add(
          Doubt.info(CLASSES, "grades_without_class", "/classSets")
              .with("grades", without)
              .with("count", without.size()));
    }
    return all;
  }

  /** lessons fit into their shift; a shift begins some time after the one before it ends. */
  static List<Doubt> shifts(List<ShiftSchedule> shifts) {
    List<Doubt> all = new ArrayList<>();
    for (int i = 0; i < shifts.size(); i++) {
      Integer available = shifts.get(i).minutes();
      Integer needed = shifts.get(i).minutesOfLessons();
      if (available == null) {
        all.add(Doubt.warning(SHIFTS, "shift_times_missing", "/shifts/" + i + "/startsAt"));
      } else if (needed != null && needed > available) {
        all.add(
            Doubt.warning(SHIFTS, "shift_too_short", "/shifts/" + i + "/lessons")
                .with("needed", needed)
                .with("available", available));
      }
    }
    all.addAll(gaps(shifts));
    return all;
  }

  private static List<Doubt> gaps(List<ShiftSchedule> shifts) {
    return narrow(shifts).stream()
        .map(
            pair ->
                Doubt.warning(
                        SHIFTS,
                        pair.later().startsAt().equals(pair.earlier().endsAt())
                            ? "shifts_without_gap"
                            : "shifts_overlap",
                        "/shifts/" + shifts.indexOf(pair.later()) + "/startsAt")
                    .with("end", pair.earlier().endsAt())
                    .with("start", pair.later().startsAt()))
        .toList();
  }

  /** Two shifts that follow each other. */
  record Neighbours(ShiftSchedule earlier, ShiftSchedule later) {}

  /** R-101, DQ-51: shifts without a minute between them, or one begun before the other ends. */
  static List<Neighbours> narrow(List<ShiftSchedule> shifts) {
    List<ShiftSchedule> byTime =
        shifts.stream()
            .filter(one -> one.minutes() != null)
            .sorted(Comparator.comparing(ShiftSchedule::startsAt))
            .toList();
    return IntStream.range(1, byTime.size())
        .mapToObj(i -> new Neighbours(byTime.get(i - 1), byTime.get(i)))
        .filter(pair -> !pair.later().startsAt().isAfter(pair.earlier().endsAt()))
        .toList();
  }

  /** A class in a shift that is not described, or in none where there are several. */
  private static List<Doubt> classesWithoutShift(YearContent year) {
    Set<Shift> described =
        year.shifts().stream().map(ShiftSchedule::shift).collect(Collectors.toSet());
    if (described.isEmpty()) {
      return List.of();
    }
    List<String> lost =
        year.classSets().stream()
            .filter(
                one ->
                    one.shift() == null ? described.size() > 1 : !described.contains(one.shift()))
            .map(ClassSet::name)
            .toList();
    return lost.isEmpty()
        ? List.of()
        : List.of(
            Doubt.warning(SHIFTS, "class_without_shift", "/classSets")
                .with("classes", lost)
                .with("count", lost.size()));
  }

  private static List<Doubt> letters(List<ClassSet> classes) {
    return alone(classes).stream()
        .map(
            one ->
                Doubt.warning(
                        CLASSES, "letter_alone", "/classSets/" + classes.indexOf(one) + "/letter")
                    .with("class", one.name()))
        .toList();
  }

  /** 1а without 1б: a class was forgotten, or a letter is too many. */
  static List<ClassSet> alone(List<ClassSet> classes) {
    return ClassTotals.by(ClassSet::grade, classes).values().stream()
        .filter(ofGrade -> ofGrade.size() == 1 && ofGrade.get(0).letter() != null)
        .map(ofGrade -> ofGrade.get(0))
        .toList();
  }

  /** as many classes are listed as were declared. */
  static List<Doubt> declaredClassSets(YearContent year) {
    int listed = year.classSets().size();
    Integer declared = year.declaredClassSets();
    return declared == null || listed == 0 || declared == listed
        ? List.of()
        : List.of(
            Doubt.warning(CLASSES, "class_sets_differ", "/declared/classSets")
                .with("declared", declared)
                .with("listed", listed));
  }

  /** the declared pupils are those of the classes. */
  static List<Doubt> declaredPupils(YearContent year) {
    Integer listed = ClassTotals.pupils(year.classSets());
    Integer declared = year.declaredPupils();
    return declared == null || listed == null || declared.equals(listed)
        ? List.of()
        : List.of(
            Doubt.warning("R-081", "pupils_differ", "/declared/pupils")
                .with("declared", declared)
                .with("listed", listed));
  }

  private static List<Doubt> classSizes(YearContent year) {
    return sizes(year).stream()
        .map(
            sizes ->
                Doubt.warning(AVERAGE, "class_sizes_differ", "/declared/smallestClass")
                    .with("declared", sizes.declared())
                    .with("actual", sizes.actual())
                    .with("average", sizes.average())
                    .with("classes", sizes.outside()))
        .toList();
  }

  /**
   * Classes that are smaller or larger than declared.
   *
   * @param declared "25–36"; an end that nobody declared is "…"
   * @param outside "2 – 20"
   */
  record Sizes(String declared, String actual, BigDecimal average, List<String> outside) {}

  /** no class is smaller or larger than the reports say. */
  static Optional<Sizes> sizes(YearContent year) {
    List<ClassSet> known = year.classSets().stream().filter(one -> one.pupils() != null).toList();
    Integer smallest = year.declaredSmallestClass();
    Integer largest = year.declaredLargestClass();
    List<String> outside =
        known.stream()
            .filter(
                one ->
                    (smallest != null && one.pupils() < smallest)
                        || (largest != null && one.pupils() > largest))
            .map(one -> one.name() + " – " + one.pupils())
            .toList();
    return outside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sizes(
                Objects.toString(smallest, "…") + "–" + Objects.toString(largest, "…"),
                range(known),
                ClassTotals.average(known),
                outside));
  }

  private static String range(List<ClassSet> known) {
    IntSummaryStatistics pupils = known.stream().mapToInt(ClassSet::pupils).summaryStatistics();
    return pupils.getMin() + "–" + pupils.getMax();
  }
}
