package kg.onuguu.indicator.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Quality and pass rate of those who have marks. */
class MarksTest {
  private static Marks marks(
      Integer total, Integer excellent, Integer good, Integer satisfactory, Integer ungraded) {
    return new Marks(total, excellent, good, satisfactory, null, ungraded, null);
  }

  @Test
  void ofThoseWithMarks() {
    Marks year = marks(337, 55, 68, 179, 35);
    assertEquals(302, year.graded());
    assertEquals(new BigDecimal("40.7"), year.qualityPct());
    assertEquals(new BigDecimal("100.0"), year.passRatePct());
    assertEquals(302, year.groupsSum());
    assertEquals(new BigDecimal("40.7284768212"), year.exactQualityPct());
  }

  @Test
  void nobodyHasMarks() {
    Marks year = marks(35, 0, 0, 0, 35);
    assertEquals(0, year.graded());
    assertNull(year.qualityPct());
    assertNull(year.passRatePct());
  }

  @Test
  void anUnknownGroupMakesNoPercentage() {
    assertNull(marks(337, null, 68, 179, 35).qualityPct());
    assertNull(marks(337, 55, 68, null, 35).passRatePct());
    assertNull(marks(337, 55, 68, 179, null).qualityPct());
    assertEquals(
        new BigDecimal("36.5"), marks(337, 55, 68, 179, null).withNobodyUngraded().qualityPct());
    assertEquals(35, marks(337, 55, 68, 179, 35).withNobodyUngraded().ungraded());
  }
}
