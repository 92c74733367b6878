package kg.onuguu.school.profile.year;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** R-101, DQ-51: overlapping shifts, and those without a minute between them. */
  static List<Doubt> gaps(List<ShiftSchedule> shifts) {
    List<Integer> byTime =
        IntStream.range(0, shifts.size())
            .boxed()
            .filter(i -> shifts.get(i).minutes() != null)
            .sorted(Comparator.comparing(i -> shifts.get(i).startsAt()))
            .toList();
    List<Doubt> all = new ArrayList<>();
    for (int i = 1; i < byTime.size(); i++) {
      ShiftSchedule earlier = shifts.get(byTime.get(i - 1));
      ShiftSchedule later = shifts.get(byTime.get(i));
      int order = earlier.endsAt().compareTo(later.startsAt());
      if (order >= 0) {
        all.add(
            Doubt.warning(
                    SHIFTS,
                    order == 0 ? "shifts_without_gap" : "shifts_overlap",
                    "/shifts/" + byTime.get(i) + "/startsAt")
                .with("end", earlier.endsAt())
                .with("start", later.startsAt()));
      }
    }
    return all;
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
                    one.shift() == null
                        ? described.size() > 1
                        : !described.contains(one.shift()))
            .map(ClassSet::name)
            .toList();
    return lost.isEmpty()
        ? List.of()
        : List.of(
            Doubt.warning(SHIFTS, "class_without_shift", "/classSets")
                .with("classes", lost)
                .with("count", lost.size()));
  }

  /** R-100, DQ-13: 1а without 1б: a class was forgotten, or a letter is too many. */
  static List<Doubt> letters(List<ClassSet> classes) {
    Map<Integer, List<ClassSet>> byGrade = ClassTotals.by(ClassSet::grade, classes);
    return byGrade.values().stream()
        .filter(list -> list.size() == 1 && list.get(0).letter() != null)
        .map(list -> list.get(0))
        .map(
            alone ->
                Doubt.warning(
                        CLASSES, "letter_alone", "/classSets/" + classes.indexOf(alone) + "/letter")
                    .with("class", alone.name()))
        .toList();
  }

  /** R-100, DQ-13: as many classes are listed as were declared. */
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

  /** R-099, DQ-14: no class is smaller or larger than the reports say. */
  static List<Doubt> classSizes(YearContent year) {
    List<ClassSet> known =
        year.classSets().stream().filter(one -> one.pupils() != null).toList();
    Integer smallest = year.declaredSmallestClass();
    Integer largest = year.declaredLargestClass();
    if (known.isEmpty() || (smallest == null && largest == null)) {
      return List.of();
    }
    List<ClassSet> outside =
        known.stream()
            .filter(
                one ->
                    (smallest != null && one.pupils() < smallest)
                        || (largest != null && one.pupils() > largest))
            .toList();
    if (outside.isEmpty()) {
      return List.of();
    }
    return List.of(
        Doubt.warning(AVERAGE, "class_sizes_differ", "/declared/smallestClass")
            .with("declared", declaredRange(smallest, largest))
            .with("actual", range(known))
            .with("average", ClassTotals.average(known))
            .with(
                "classes",
                outside.stream().map(one -> one.name() + " – " + one.pupils()).toList()));
  }

  private static String declaredRange(Integer smallest, Integer largest) {
    return Objects.toString(smallest, "…") + "–" + Objects.toString(largest, "…");
  }

  private static String range(List<ClassSet> known) {
    return known.stream().mapToInt(ClassSet::pupils).min().orElseThrow()
        + "–"
        + known.stream().mapToInt(ClassSet::pupils).max().orElseThrow();
  }
}
