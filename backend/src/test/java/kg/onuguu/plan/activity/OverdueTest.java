package kg.onuguu.plan.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** overdue is computed. */
class OverdueTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  /** The example of R-018: due 2026-11-22, today 2026-11-23; planned → overdue, done → not. */
  @ParameterizedTest
  @EnumSource
  void yesterday(TaskStatus status) {
    Activity activity = due(LocalDate.of(2026, 11, 22));
    activity.record(new Progress(status, null, null, "Натыйжа", null, "Себеп", null, Set.of()));
    Map<TaskStatus, Boolean> overdue =
        Map.of(
            TaskStatus.PLANNED, true,
            TaskStatus.IN_PROGRESS, true,
            TaskStatus.DONE, false,
            TaskStatus.PARTIALLY_DONE, false,
            TaskStatus.NOT_DONE, false,
            TaskStatus.CANCELLED, false);
    assertEquals(overdue.get(status), activity.overdue(TODAY));
  }

  @Test
  void dueTodayOrNever() {
    assertFalse(due(TODAY).overdue(TODAY));
    assertTrue(due(TODAY).overdue(TODAY.plusDays(1)));
    assertFalse(due(null).overdue(TODAY));
  }

  private static Activity due(LocalDate day) {
    return new Activity(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new ActivityContent(
            Direction.FINANCE,
            0,
            null,
            null,
            "Иш",
            null,
            null,
            null,
            day,
            null,
            Set.of(),
            null,
            null,
            null,
            null,
            null));
  }
}
