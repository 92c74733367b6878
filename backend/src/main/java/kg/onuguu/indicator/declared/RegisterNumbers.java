package kg.onuguu.indicator.declared;

import java.math.BigDecimal;
import kg.onuguu.dataquality.Inspection;

/** What the registers say of a printed figure. */
public interface RegisterNumbers {

  /**
   * The figure of that year, exactly; null while unknown.
   *
   * @param schoolYear null for what has no year
   */
  BigDecimal of(Inspection school, Printed figure, Integer schoolYear);

  /** The same as people read it: percentages with one decimal. */
  BigDecimal shown(Inspection school, Printed figure, Integer schoolYear);
}
