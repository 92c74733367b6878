package kg.onuguu.finance.publicreport;

import java.time.LocalDate;
import java.time.Month;

/**
 * A calendar year or one half of it. An entry of which only the year is known counts in the second
 * half.
 *
 * @param half 1 or 2; null for the whole year
 */
record ReportPeriod(int year, Integer half) {
  static final int LAST_HALF = 2;
  private static final int WHOLE_YEAR = 0;

  /** As it stands in the table. */
  static ReportPeriod stored(int year, int half) {
    return new ReportPeriod(year, half == WHOLE_YEAR ? null : half);
  }

  int storedHalf() {
    return half == null ? WHOLE_YEAR : half;
  }

  LocalDate first() {
    return LocalDate.of(year, firstHalf() == 1 ? Month.JANUARY : Month.JULY, 1);
  }

  LocalDate last() {
    return lastHalf() == 1
        ? LocalDate.of(year, Month.JUNE, 30)
        : LocalDate.of(year, Month.DECEMBER, 31);
  }

  int firstHalf() {
    return half == null ? 1 : half;
  }

  int lastHalf() {
    return half == null ? LAST_HALF : half;
  }

  boolean isOver(LocalDate today) {
    return today.isAfter(last());
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** For the journal: 2026/1, or 2026 for the whole year. */
  String label() {
    return half == null ? Integer.toString(year) : year + "/" + half;
  }
}
