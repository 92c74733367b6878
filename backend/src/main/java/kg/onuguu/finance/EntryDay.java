package kg.onuguu.finance;

import java.time.LocalDate;
import java.time.Month;

/**
 * When it was: a day, or the year alone, because unknown is not zero. For closing, an entry whose
 * day is not known belongs to the second half of its year.
 *
 * @param date null when the day is not known
 */
public record EntryDay(LocalDate date, int year) {

  public EntryDay {
    if (date != null && date.getYear() != year) {
      throw new IllegalArgumentException("The year is that of the day");
    }
  }

  public static EntryDay on(LocalDate date) {
    return new EntryDay(date, date.getYear());
  }

  public static EntryDay in(int year) {
    return new EntryDay(null, year);
  }

  /** The half-year in which it is counted. */
  public int half() {
    return date == null ? 2 : halfOf(date);
  }

  static int halfOf(LocalDate date) {
    return date.getMonthValue() <= Month.JUNE.getValue() ? 1 : 2;
  }

  /** 2026-03-14, or 2026. */
  @Override
  public String toString() {
    return date == null ? Integer.toString(year) : date.toString();
  }
}
