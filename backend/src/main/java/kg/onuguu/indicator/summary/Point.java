package kg.onuguu.indicator.summary;

import java.math.BigDecimal;
import kg.onuguu.indicator.quality.Period;

/**
 * The value of an indicator in one year.
 *
 * @param value null is a gap
 * @param period what it covers
 */
public record Point(int schoolYear, BigDecimal value, Period period) {}
