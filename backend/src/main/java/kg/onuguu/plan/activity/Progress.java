package kg.onuguu.plan.activity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * How far an activity has come, as it is recorded; what is unknown is null.
 *
 * @param startedOn the day on which it really began
 * @param actualOn the day on which it really ended
 * @param reachedValue what the indicator has reached
 * @param note what helps, what hinders, what comes next
 * @param evidenceIds what shows it
 */
public record Progress(
    TaskStatus status,
    LocalDate startedOn,
    LocalDate actualOn,
    String actualResult,
    String reachedValue,
    String statusReason,
    String note,
    Set<UUID> evidenceIds) {
  public Progress {
    evidenceIds = Set.copyOf(evidenceIds);
  }
}
