package kg.onuguu.indicator.textbook;

import java.math.BigDecimal;
import java.util.List;
import kg.onuguu.indicator.table.Percentages;

/** Textbook provision (окуу китептери менен камсыз болуу) of one school year. */
public record TextbookYear(
    int schoolYear, List<TextbookCountRow> books, List<DeclaredShare> declared) {

  /** All books; null while a number is unknown. */
  public Integer needed() {
    return Percentages.sumOfAll(books.stream().map(TextbookCountRow::getNeeded).toList());
  }

  /** Those of use; null while a number is unknown. */
  public Integer available() {
    return Percentages.sumOfAll(books.stream().map(TextbookCountRow::usable).toList());
  }

  /** One decimal; null while unknown. */
  public BigDecimal pct() {
    return Percentages.of(available(), needed());
  }

  /** For comparing. */
  public BigDecimal exactPct() {
    return Percentages.exact(available(), needed());
  }
}
