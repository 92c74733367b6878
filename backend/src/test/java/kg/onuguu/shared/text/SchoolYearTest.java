package kg.onuguu.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** */
class SchoolYearTest {
  private static final SchoolYear YEAR = new SchoolYear(2026);

  @Test
  void runsFromSeptemberToAugust() {
    assertEquals(LocalDate.of(2026, 9, 1), YEAR.firstDay());
    assertEquals(LocalDate.of(2027, 8, 31), YEAR.lastDay());
    assertEquals(YEAR, SchoolYear.of(LocalDate.of(2026, 9, 1)));
    assertEquals(YEAR, SchoolYear.of(LocalDate.of(2027, 8, 31)));
    assertTrue(YEAR.contains(LocalDate.of(2027, 1, 1)));
    assertFalse(YEAR.contains(LocalDate.of(2026, 8, 31)));
  }

  @Test
  void labels() {
    assertEquals("2022–2023-окуу жылы", new SchoolYear(2022).label(Language.KY));
    assertEquals("2022–2023 учебный год", new SchoolYear(2022).label(Language.RU));
    assertEquals("2022–2023 school year", new SchoolYear(2022).label(Language.EN));
    assertEquals("2026–2027", YEAR.shortLabel());
    assertEquals(2031, YEAR.plus(5).start());
    assertTrue(YEAR.compareTo(YEAR.plus(1)) < 0);
  }
}
