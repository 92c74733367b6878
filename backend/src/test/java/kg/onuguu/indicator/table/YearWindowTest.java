package kg.onuguu.indicator.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kg.onuguu.shared.problem.ProblemException;
import org.junit.jupiter.api.Test;

/** Five consecutive school years unless somebody asks otherwise. */
class YearWindowTest {
  @Test
  void fiveYearsUpToNow() {
    YearWindow window = YearWindow.asked(null, null, 2026);
    assertEquals(new YearWindow(2022, 2026), window);
    assertEquals(List.of(2022, 2023, 2024, 2025, 2026), window.years());
  }

  @Test
  void oneEndBringsTheOther() {
    assertEquals(new YearWindow(2018, 2022), YearWindow.asked(2018, null, 2026));
    assertEquals(new YearWindow(2016, 2020), YearWindow.asked(null, 2020, 2026));
    assertEquals(new YearWindow(2019, 2020), YearWindow.asked(2019, 2020, 2026));
  }

  @Test
  void bothEndsAreInIt() {
    YearWindow window = new YearWindow(2018, 2022);
    assertTrue(window.contains(2018));
    assertTrue(window.contains(2022));
    assertFalse(window.contains(2017));
    assertFalse(window.contains(2023));
  }

  @Test
  void fifteenYearsAtMostAndForwards() {
    assertEquals(15, YearWindow.sent(2012, 2026).years().size());
    assertThrows(ProblemException.class, () -> YearWindow.sent(2011, 2026));
    assertThrows(ProblemException.class, () -> YearWindow.sent(2023, 2022));
  }
}
