package kg.onuguu.school.profile.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.Doubt;
import kg.onuguu.school.profile.GradeSet;
import kg.onuguu.school.profile.Shift;
import kg.onuguu.school.profile.ShiftSchedule;
import org.junit.jupiter.api.Test;

/** on their own examples. */
class YearDoubtsTest {
  private static final List<ClassSet> NONE = List.of();

  private static YearContent year(
      List<ShiftSchedule> shifts,
      List<ClassSet> classes,
      Integer declaredClasses,
      Integer smallest,
      Integer largest) {
    return new YearContent(
        1,
        11,
        List.of(1, 2),
        shifts,
        classes,
        null,
        null,
        declaredClasses,
        smallest,
        largest,
        "osh1");
  }

  private static ShiftSchedule shift(Shift shift, String start, String end, Integer lessons) {
    return new ShiftSchedule(shift, LocalTime.parse(start), LocalTime.parse(end), lessons, 45, 5);
  }

  private static ClassSet one(int grade, String letter, Integer pupils) {
    return new ClassSet(grade, letter, Shift.FIRST, pupils);
  }

  /** The list of seed 002: eight and six classes, 1б is missing. */
  private static List<ClassSet> fourteen() {
    List<ClassSet> classes = new ArrayList<>();
    for (String name : "1а 3а 5а 5б 8 9 10 11".split(" ")) {
      classes.add(named(name, Shift.FIRST));
    }
    for (String name : "2 3б 4 6 7а 7б".split(" ")) {
      classes.add(named(name, Shift.SECOND));
    }
    return classes;
  }

  private static ClassSet named(String name, Shift shift) {
    String grade = name.replaceAll("\\D", "");
    return new ClassSet(Integer.parseInt(grade), name.substring(grade.length()), shift, null);
  }

  private static List<String> codes(List<Doubt> doubts) {
    return doubts.stream().map(Doubt::code).toList();
  }

  /** 6 × 45 + 5 × 5 = 295 of 300 minutes; the gap between the shifts is 0 minutes. */
  @Test
  void shiftsOfTheSeedFitButLeaveNoGap() {
    ShiftSchedule first = shift(Shift.FIRST, "08:30", "13:30", 6);
    assertEquals(295, first.minutesOfLessons());
    assertEquals(300, first.minutes());
    List<Doubt> doubts =
        YearDoubts.shifts(List.of(first, shift(Shift.SECOND, "13:30", "18:30", 6)));
    assertEquals(List.of("shifts_without_gap"), codes(doubts));
    assertEquals("/shifts/1/startsAt", doubts.get(0).pointer());
    assertEquals("R-101", doubts.get(0).rule());
  }

  @Test
  void aGapIsFineAndAnOverlapIsNot() {
    ShiftSchedule first = shift(Shift.FIRST, "08:00", "13:00", 6);
    assertTrue(
        YearDoubts.shifts(List.of(first, shift(Shift.SECOND, "13:20", "18:20", 6))).isEmpty());
    assertEquals(
        List.of("shifts_overlap"),
        codes(YearDoubts.shifts(List.of(first, shift(Shift.SECOND, "12:50", "18:20", 6)))));
  }

  /** 7 × 45 + 6 × 5 = 345 minutes do not fit into 300. */
  @Test
  void lessonsMustFit() {
    Doubt doubt = YearDoubts.shifts(List.of(shift(Shift.FIRST, "08:30", "13:30", 7))).get(0);
    assertEquals("shift_too_short", doubt.code());
    assertEquals(345, doubt.params().get("needed"));
    assertEquals(300, doubt.params().get("available"));
    assertTrue(
        YearDoubts.shifts(List.of(shift(Shift.FIRST, "08:30", "13:30", null))).isEmpty(),
        "unknown lessons are not too many");
  }

  /** 15 declared, 14 listed, and 1а is alone. */
  @Test
  void classesOfTheSeed() {
    List<Doubt> doubts =
        YearDoubts.of(
            year(List.of(shift(Shift.FIRST, "08:30", "13:30", 6)), fourteen(), 15, null, null));
    assertTrue(codes(doubts).contains("class_sets_differ"));
    List<ClassSet> alone = YearDoubts.alone(fourteen());
    assertEquals(List.of("1а"), alone.stream().map(ClassSet::name).toList());
    assertTrue(YearDoubts.declaredClassSets(year(List.of(), fourteen(), 14, null, null)).isEmpty());
    assertTrue(
        YearDoubts.declaredClassSets(year(List.of(), NONE, 15, null, null)).isEmpty(),
        "an empty list says nothing yet");
  }

  /** "25–36" against classes of 20, 24 and 33. */
  @Test
  void sizesOutsideWhatWasDeclared() {
    List<ClassSet> classes = List.of(one(2, null, 20), one(3, "а", 24), one(4, null, 33));
    YearDoubts.Sizes sizes = YearDoubts.sizes(year(List.of(), classes, null, 25, 36)).orElseThrow();
    assertEquals("25–36", sizes.declared());
    assertEquals("20–33", sizes.actual());
    assertEquals(new BigDecimal("25.7"), sizes.average());
    assertEquals(List.of("2 – 20", "3а – 24"), sizes.outside());
    assertTrue(YearDoubts.sizes(year(List.of(), classes, null, 20, 36)).isEmpty());
    assertTrue(YearDoubts.sizes(year(List.of(), classes, null, null, null)).isEmpty());
  }

  /** one unknown class makes the sum and the average unknown; half up otherwise. */
  @Test
  void unknownIsNotZero() {
    assertNull(ClassTotals.pupils(List.of(one(1, "а", 24), one(1, "б", null))));
    assertNull(ClassTotals.pupils(NONE));
    assertEquals(24, ClassTotals.pupils(List.of(one(1, "а", 24), one(1, "б", 0))));
    assertEquals(new BigDecimal("26.0"), ClassTotals.average(390, 15));
    assertEquals(
        List.of("pupils_unknown", "grades_without_class"),
        codes(
                YearDoubts.of(
                    year(
                        List.of(shift(Shift.FIRST, "08:30", "13:30", 6)),
                        List.of(one(1, null, null)),
                        null,
                        null,
                        null)))
            .subList(0, 2));
  }

  /** What is empty stops the confirmation; a school without grades is asked for nothing. */
  @Test
  void whatStopsTheConfirmation() {
    YearContent empty = YearContent.unwritten(new GradeSet(1, 11), List.of());
    assertEquals(
        List.of("shifts_missing", "class_sets_missing", "source_missing"),
        YearDoubts.of(empty).stream().filter(Doubt::blocks).map(Doubt::code).toList());
    assertTrue(YearDoubts.of(YearContent.unwritten(null, List.of())).isEmpty());
  }

  @Test
  void classesNeedADescribedShift() {
    List<ClassSet> classes = List.of(one(1, null, 20), new ClassSet(2, null, Shift.SECOND, 20));
    assertTrue(
        codes(
                YearDoubts.of(
                    year(
                        List.of(shift(Shift.FIRST, "08:30", "13:30", 6)),
                        classes,
                        null,
                        null,
                        null)))
            .contains("class_without_shift"));
  }
}
