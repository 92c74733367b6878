package kg.onuguu.indicator.textbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Provision with textbooks is weighed by the books that are needed. */
class TextbookYearTest {
  private static TextbookCountRow book(Integer needed, Integer available) {
    return new TextbookCountRow(new UUID(0, 1), 2022, 5, "math", needed, available);
  }

  private static TextbookYear year(TextbookCountRow... books) {
    return new TextbookYear(2022, Arrays.asList(books), List.of());
  }

  /** 100 % of ten and 50 % of ninety are 55 %, not 75 %. */
  @Test
  void theMeanIsWeighed() {
    TextbookYear year = year(book(10, 10), book(90, 45));
    assertEquals(100, year.needed());
    assertEquals(55, year.available());
    assertEquals(new BigDecimal("55.0"), year.pct());
  }

  /** A surplus of one book does not stand in for another. */
  @Test
  void aSurplusDoesNotCount() {
    assertEquals(new BigDecimal("75.0"), year(book(40, 60), book(40, 20)).pct());
    assertEquals(new BigDecimal("100.0"), book(40, 60).pct());
  }

  @Test
  void unknownStaysUnknown() {
    assertNull(year(book(40, null), book(40, 20)).pct());
    assertNull(year(book(null, 40)).pct());
    assertNull(year().pct());
    assertNull(year(book(0, 0)).pct());
    assertEquals(new BigDecimal("33.3333333333"), year(book(3, 1)).exactPct());
  }
}
