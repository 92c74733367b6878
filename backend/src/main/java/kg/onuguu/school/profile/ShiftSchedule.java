package kg.onuguu.school.profile;

import java.time.Duration;
import java.time.LocalTime;

/**
 * A shift with its times; what is unknown is null.
 *
 * @param lessons how many lessons of lessonMinutes it has, with breakMinutes between two of them
 */
public record ShiftSchedule(
    Shift shift,
    LocalTime startsAt,
    LocalTime endsAt,
    Integer lessons,
    Integer lessonMinutes,
    Integer breakMinutes) {

  /** From the first bell to the last, in minutes; null while a time is unknown. */
  public Integer minutes() {
    return startsAt == null || endsAt == null
        ? null
        : (int) Duration.between(startsAt, endsAt).toMinutes();
  }

  /** What the lessons and the breaks between them take; null while one of the three is unknown. */
  public Integer minutesOfLessons() {
    return lessons == null || lessonMinutes == null || breakMinutes == null
        ? null
        : lessons * lessonMinutes + (lessons - 1) * breakMinutes;
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return "%s %s–%s, %s × %s + %s"
        .formatted(
            shift,
            known(startsAt),
            known(endsAt),
            known(lessons),
            known(lessonMinutes),
            known(breakMinutes));
  }

  private static Object known(Object value) {
    return value == null ? "?" : value;
  }
}
