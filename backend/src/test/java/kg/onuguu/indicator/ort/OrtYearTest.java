package kg.onuguu.indicator.ort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bands of scores, what they leave out, and who is at the threshold. */
class OrtYearTest {
  private static Band band(int from, Integer to, Integer participants) {
    return new Band(from, to, null, participants);
  }

  private static OrtYear year(Integer participants, Band... bands) {
    return new OrtYear(2018, 32, participants, true, List.of(bands));
  }

  /** As an old report prints them: nobody says where 121 to 200 points are. */
  private static final OrtYear PRINTED =
      year(28, band(0, 109, 12), band(110, 120, 15), band(201, null, 1));

  @Test
  void theSumOfTheBands() {
    assertEquals(28, PRINTED.bandsSum());
    assertTrue(PRINTED.isComplete());
    OrtYear unknown = year(28, band(0, 109, 12), band(110, null, null));
    assertEquals(12, unknown.bandsSum());
    assertFalse(unknown.isComplete());
    assertNull(year(28, band(0, null, null)).bandsSum());
    assertFalse(year(28).isComplete());
  }

  @Test
  void participation() {
    assertEquals(new BigDecimal("87.5"), PRINTED.participationPct());
    assertNull(year(null).participationPct());
  }

  /** 16 of 28; a band that the threshold cuts says nothing. */
  @Test
  void atTheThreshold() {
    assertEquals(new BigDecimal("57.1"), PRINTED.atOrAbovePct(110));
    assertEquals(new BigDecimal("3.6"), PRINTED.atOrAbovePct(121));
    assertNull(PRINTED.atOrAbovePct(115));
    assertNull(PRINTED.atOrAbovePct(109));
    assertEquals(
        new BigDecimal("57.1"),
        year(28, band(0, 109, 12), band(110, 120, null), band(121, null, 1)).atOrAbovePct(110));
    assertNull(year(28, band(0, 109, null), band(110, null, 16)).atOrAbovePct(110));
    assertNull(year(10, band(0, 109, 12)).atOrAbovePct(110));
    assertNull(year(28, band(110, null, 16)).atOrAbovePct(110));
    assertNull(year(28).atOrAbovePct(110));
  }

  /** DQ-15: 121 to 200; scores begin at 0 and have no end. */
  @Test
  void gaps() {
    assertEquals(List.of(new OrtYear.Gap(121, 200)), PRINTED.gaps());
    assertEquals(
        List.of(new OrtYear.Gap(0, 9), new OrtYear.Gap(121, null)),
        year(28, band(10, 120, 28)).gaps());
    assertEquals(List.of(), year(28, band(0, 109, 12), band(110, null, 16)).gaps());
    assertEquals(List.of(new OrtYear.Gap(0, null)), year(28).gaps());
  }

  /** A band inside another does not move the end back. */
  @Test
  void overlaps() {
    assertEquals(List.of(), PRINTED.overlapping());
    assertEquals(
        List.of(1, 2),
        year(28, band(0, 150, 12), band(110, 120, 15), band(150, null, 1)).overlapping());
    assertEquals(List.of(1), year(28, band(0, null, 12), band(201, null, 1)).overlapping());
    assertEquals(List.of(), year(28, band(0, 150, 12), band(151, null, 1)).overlapping());
    assertEquals(
        List.of(new OrtYear.Gap(151, 159)),
        year(28, band(0, 150, 12), band(110, 120, 15), band(160, null, 1)).gaps());
  }
}
