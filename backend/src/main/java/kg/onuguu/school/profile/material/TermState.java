package kg.onuguu.school.profile.material;

import java.time.LocalDate;

/** Whether something with a term still holds on a day. */
public enum TermState {
  VALID,
  EXPIRES_SOON,
  EXPIRED,
  NO_TERM;

  /** Time enough to ask for a new conclusion; mentors are warned as early. */
  private static final int SOON_DAYS = 60;

  /**
   * @param lastDay on which it holds, or null
   */
  static TermState on(LocalDate today, LocalDate lastDay) {
    if (lastDay == null) {
      return NO_TERM;
    }
    if (lastDay.isBefore(today)) {
      return EXPIRED;
    }
    return lastDay.isAfter(today.plusDays(SOON_DAYS)) ? VALID : EXPIRES_SOON;
  }
}
