package kg.onuguu.indicator.declared;

import java.math.BigDecimal;
import java.util.Locale;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.reference.CodesOf;

/** What reports print and registers know. */
@CodesOf("declared_figure")
public enum Printed {
  PUPILS,
  TEACHERS,
  /** Жогорку билимдүү мугалимдер: a number. */
  TEACHERS_WITH_HIGHER_EDUCATION,
  /** The same in percent. */
  HIGHER_EDUCATION_PCT,
  /** Кадрлар менен камсыз болушу. */
  STAFFING_PCT,
  CLASS_SETS,
  /** Pupils of the smallest class. */
  SMALLEST_CLASS,
  LARGEST_CLASS,
  TEXTBOOK_PCT,
  /** Of the buildings, in m². */
  AREA_M2,
  FOUNDED_YEAR,
  COMPUTERS,
  COMPUTERS_WORKING,
  LAPTOPS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Printed of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public boolean isPercentage() {
    return name().endsWith("_PCT");
  }

  /** Whether two values contradict each other; percentages are compared as R-083 says. */
  public boolean differ(BigDecimal printed, BigDecimal known) {
    return isPercentage()
        ? Percentages.differ(printed, known)
        : printed != null && known != null && printed.compareTo(known) != 0;
  }
}
