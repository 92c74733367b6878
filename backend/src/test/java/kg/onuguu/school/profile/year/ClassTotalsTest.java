package kg.onuguu.school.profile.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import kg.onuguu.school.profile.ClassSet;
import org.junit.jupiter.api.Test;

/** The average class is that of all pupils, not of the averages of grades. */
class ClassTotalsTest {
  private static ClassSet set(int grade, String letter, Integer pupils) {
    return new ClassSet(grade, letter, null, pupils);
  }

  /** Two classes of 20 and one of 29: 23.0, and not (20 + 29) / 2. */
  @Test
  void weighedByClasses() {
    List<ClassSet> classes = List.of(set(1, "а", 20), set(1, "б", 20), set(2, null, 29));
    assertEquals(69, ClassTotals.pupils(classes));
    assertEquals(new BigDecimal("23.0"), ClassTotals.average(classes));
    assertEquals(
        new BigDecimal("20.0"),
        ClassTotals.average(ClassTotals.by(ClassSet::grade, classes).get(1)));
  }

  @Test
  void oneDecimalHalfUp() {
    assertEquals(new BigDecimal("26.0"), ClassTotals.average(390, 15));
    assertEquals(new BigDecimal("1.3"), ClassTotals.average(25, 20));
    assertNull(ClassTotals.average(25, 0));
  }

  /** one unknown class makes the average unknown. */
  @Test
  void unknownStaysUnknown() {
    List<ClassSet> classes = List.of(set(1, "а", 20), set(1, "б", null));
    assertNull(ClassTotals.pupils(classes));
    assertNull(ClassTotals.average(classes));
    assertNull(ClassTotals.average(List.of()));
    assertEquals(1, ClassTotals.withoutPupils(classes));
  }
}
