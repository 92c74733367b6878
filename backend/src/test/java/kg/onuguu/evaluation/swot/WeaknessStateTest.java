package kg.onuguu.evaluation.swot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import kg.onuguu.plan.problem.WeaknessThread.Measure;
import org.junit.jupiter.api.Test;

/** what became of a weakness, over all plans that speak of it. */
class WeaknessStateTest {

  private static Measure measure(int activities, int done) {
    UUID id = UUID.randomUUID();
    return new Measure(id, id, id, "План", "Көйгөй", activities, done);
  }

  @Test
  void resolvedWhenEverythingIsDone() {
    assertEquals(WeaknessState.NO_MEASURE, WeaknessState.of(List.of()));
    assertEquals(WeaknessState.PLANNED, WeaknessState.of(List.of(measure(0, 0))));
    assertEquals(WeaknessState.IN_WORK, WeaknessState.of(List.of(measure(2, 1))));
    assertEquals(WeaknessState.IN_WORK, WeaknessState.of(List.of(measure(2, 2), measure(1, 0))));
    assertEquals(WeaknessState.RESOLVED, WeaknessState.of(List.of(measure(2, 2), measure(0, 0))));
  }
}
