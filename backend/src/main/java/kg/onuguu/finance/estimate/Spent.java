package kg.onuguu.finance.estimate;

import java.math.BigDecimal;
import kg.onuguu.finance.Source;
import kg.onuguu.plan.activity.Currency;

/**
 * What was spent of one currency in a year.
 *
 * @param article null for expenses that name none
 */
record Spent(String article, Source source, Currency currency, BigDecimal amount) {

  boolean inSom() {
    return currency == Currency.KGS;
  }

  Place place() {
    return new Place(article, source);
  }
}
