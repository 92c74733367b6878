package kg.onuguu.finance.estimate;

import java.math.BigDecimal;

/**
 * What was spent of one currency in a year.
 *
 * @param article null for expenses that name none
 */
record Spent(String article, String source, String currency, BigDecimal amount) {
  static final String SOM = "KGS";

  boolean inSom() {
    return SOM.equals(currency);
  }

  Place place() {
    return new Place(article, source);
  }
}
