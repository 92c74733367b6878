package kg.onuguu.shared.text;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year (окуу жылы) by the calendar year in which it starts: 2026 runs from 1 September
 * 2026 to 31 August 2027 (R-176 keeps the end of lessons as reference data apart from it).
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {

  /** The school year that a day belongs to. */
  public static SchoolYear of(LocalDate day) {
    boolean newYearBegun = day.getMonthValue() >= Month.SEPTEMBER.getValue();
    return new SchoolYear(newYearBegun ? day.getYear() : day.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(start, Month.SEPTEMBER, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(start + 1, Month.AUGUST, 31);
  }

  public boolean contains(LocalDate day) {
    return of(day).equals(this);
  }

  public SchoolYear plus(int years) {
    return new SchoolYear(start + years);
  }

  /** 2026–2027-окуу жылы. */
  public String label(Language language) {
    String years = shortLabel();
    return switch (language) {
      case KY -> years + "-окуу жылы";
      case RU -> years + " учебный год";
      case EN -> years + " school year";
    };
  }

  /** 2026–2027, for tables. */
  public String shortLabel() {
    return start + "–" + (start + 1);
  }

  @Override
  public int compareTo(SchoolYear other) {
    return Integer.compare(start, other.start);
  }
}
