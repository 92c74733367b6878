package kg.onuguu.indicator.cohort;

import java.math.BigDecimal;
import kg.onuguu.indicator.table.Percentages;

/**
 * The pupils of a grade, and of the next grade a year later.
 *
 * @param schoolYear the later year
 */
public record Cohort(int schoolYear, int fromGrade, int before, int after) {
  private static final BigDecimal NOTABLE = BigDecimal.TEN;

  public int toGrade() {
    return fromGrade + 1;
  }

  /** Signed, one decimal; null for a grade that was empty. */
  public BigDecimal changePct() {
    return Percentages.change(before, after);
  }

  /** More than ten percent up or down. */
  public boolean isNotable() {
    BigDecimal change = Percentages.exact(after - before, before);
    return change != null && change.abs().compareTo(NOTABLE) > 0;
  }
}
