package kg.onuguu.indicator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same five years for all tables of a report. */
class WindowsTest {
  private static final List<Integer> REPORT = List.of(2018, 2019, 2020, 2021, 2022);

  @Test
  void theFiveYearsUpToTheNewest() {
    assertEquals(REPORT, Windows.of(List.of(2022, 2015, 2018, 2021)));
    assertEquals(List.of(2020, 2021, 2022), Windows.of(List.of(2022, 2020)));
    assertEquals(List.of(2022), Windows.of(List.of(2022)));
  }

  /** The olympiads of the report lack 2018–2019 and have 2017–2018 instead (DQ-10). */
  @Test
  void missingAndExtra() {
    Windows.Difference olympiads = Windows.between(REPORT, List.of(2017, 2019, 2020, 2021, 2022));
    assertEquals(List.of(2018), olympiads.missing());
    assertEquals(List.of(2017), olympiads.extra());
    assertEquals(List.of(2018, 2022), Windows.between(REPORT, List.of(2019, 2020, 2021)).missing());
  }

  /** What lies further back than the window is long is history, not a mistake. */
  @Test
  void olderYearsAreHistory() {
    assertTrue(Windows.between(REPORT, List.of(2014, 2015, 2018, 2019, 2020, 2021, 2022)).isNone());
  }
}
