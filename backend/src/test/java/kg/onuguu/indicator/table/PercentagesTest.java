package kg.onuguu.indicator.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Percentages from counts: halves go up, unknown stays unknown. */
class PercentagesTest {
  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  /** rows of a real report, and halves that cutting or "half even" would lose. */
  @ParameterizedTest
  @CsvSource({
    "123, 302, 40.7",
    "117, 265, 44.2",
    "132, 289, 45.7",
    "142, 306, 46.4",
    "149, 326, 45.7",
    "6, 24, 25.0",
    "8, 26, 30.8",
    "1, 26, 3.8",
    "5, 27, 18.5",
    "2, 28, 7.1",
    "1, 16, 6.3",
    "1, 2000, 0.1",
    "1, 2001, 0.0",
    "3, 80, 3.8",
    "0, 5, 0.0",
    "5, 5, 100.0"
  })
  void oneDecimalHalfUp(int part, int whole, String shown) {
    assertEquals(number(shown), Percentages.of(part, whole));
  }

  @Test
  void nothingIsOfNoneAndUnknownIsNotZero() {
    assertNull(Percentages.of(0, 0));
    assertNull(Percentages.of(null, 5));
    assertNull(Percentages.of(5, null));
    assertNull(Percentages.ratio(5, 0));
    assertNull(Percentages.ratio(null, 5));
    assertNull(Percentages.change(null, 5));
    assertNull(Percentages.change(5, null));
    assertNull(Percentages.change(0, 5));
  }

  /** 26 pupils of grade 3 are 33 of grade 4 a year later; halves go away from zero. */
  @ParameterizedTest
  @CsvSource({"26, 33, 26.9", "33, 26, -21.2", "16, 15, -6.3", "20, 20, 0.0"})
  void changes(int before, int after, String shown) {
    assertEquals(number(shown), Percentages.change(before, after));
  }

  /** 390 pupils in 15 classes, 390 at 10 computers. */
  @ParameterizedTest
  @CsvSource({"390, 15, 26.0", "390, 10, 39.0", "25, 20, 1.3", "390, 16, 24.4"})
  void ratios(int part, int of, String shown) {
    assertEquals(number(shown), Percentages.ratio(part, of));
  }

  /** 45 is 45.67 written short, 48 is another figure; exactly one point is too much. */
  @ParameterizedTest
  @CsvSource({
    "45, 45.67, false",
    "48, 45.7, true",
    "45.00, 44.01, false",
    "45, 44, true",
    "44, 45, true"
  })
  void toleranceIsLessThanOnePoint(String declared, String exact, boolean differs) {
    assertEquals(differs, Percentages.differ(number(declared), number(exact)));
  }

  @Test
  void unknownDiffersFromNothing() {
    assertFalse(Percentages.differ(null, number("45")));
    assertFalse(Percentages.differ(number("45"), null));
    assertTrue(Percentages.differ(number("45"), BigDecimal.ZERO));
  }

  /** The exact figure is not the shown one: 45.674… would else be compared as 45.7. */
  @Test
  void exactHasTenDecimals() {
    assertEquals(number("45.6747404844"), Percentages.exact(132, 289));
  }

  @Test
  void declaredIsWrittenAsItWasTyped() {
    assertEquals("45", Percentages.plain(number("45.00")).toPlainString());
    assertEquals("100", Percentages.plain(number("100.00")).toString());
    assertEquals("45.5", Percentages.plain(number("45.50")).toPlainString());
    assertNull(Percentages.plain(null));
  }

  /** a sum with an unknown part is unknown; what is known of it is another figure. */
  @Test
  void sums() {
    List<Integer> whole = List.of(35, 0, 24);
    List<Integer> gap = Arrays.asList(35, null, 24);
    assertEquals(59, Percentages.sumOfAll(whole));
    assertNull(Percentages.sumOfAll(gap));
    assertEquals(59, Percentages.sumOfKnown(gap));
    assertNull(Percentages.sumOfAll(List.of()));
    assertNull(Percentages.sumOfKnown(Arrays.asList(null, null)));
    assertEquals(0, Percentages.sumOfKnown(Arrays.asList(0, null)));
  }
}
