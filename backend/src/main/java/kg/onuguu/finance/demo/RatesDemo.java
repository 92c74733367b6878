package kg.onuguu.finance.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import kg.onuguu.finance.rate.ExchangeRate;
import kg.onuguu.plan.activity.Currency;

/** Rates of the dollar at the end of each year since the demonstration's school got some. */
final class RatesDemo {
  private static final String SOURCE = "Улуттук банктын расмий курсу (үлгү)";

  private static final String RATES =
      """
      2021-12-31 84.7586
      2022-12-31 85.6800
      2023-12-31 89.0853
      2024-12-31 87.0000
      2025-03-12 84.5000
      2025-12-31 87.4500
      2026-06-30 87.4500
      """;

  private RatesDemo() {}

  static void write(Consumer<Object> keep) {
    RATES
        .lines()
        .map(line -> line.split(" "))
        .map(
            cells ->
                new ExchangeRate.Facts(
                    Currency.USD, LocalDate.parse(cells[0]), new BigDecimal(cells[1]), SOURCE))
        .map(ExchangeRate::new)
        .forEach(keep);
  }
}
