package kg.onuguu.finance.rate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import kg.onuguu.plan.activity.Currency;
import kg.onuguu.shared.BaseEntity;
import kg.onuguu.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a unit of a foreign currency cost in som on a day, and who says so. */
@Entity
@Table(name = "exchange_rate")
public class ExchangeRate extends BaseEntity {
  static final int DECIMALS = 4;
  private static final int TYIYN = 2;

  /** What an administrator keeps of a rate. */
  public record Facts(Currency currency, LocalDate day, BigDecimal rate, String source) {}

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(length = 3)
  private Currency currency;

  @Column(name = "rate_day")
  private LocalDate day;

  @Column(precision = 12, scale = DECIMALS)
  private BigDecimal rate;

  @Column(length = 200)
  private String source;

  protected ExchangeRate() {}

  public ExchangeRate(Facts facts) {
    super(Ids.next());
    describe(facts);
  }

  final void describe(Facts facts) {
    currency = facts.currency();
    day = facts.day();
    rate = facts.rate().setScale(DECIMALS);
    source = facts.source();
  }

  Facts facts() {
    return new Facts(currency, day, rate, source);
  }

  /** That much of the currency in som, to the tyiyn. */
  public BigDecimal inSom(BigDecimal amount) {
    return amount.multiply(rate).setScale(TYIYN, RoundingMode.HALF_UP);
  }

  public Currency getCurrency() {
    return currency;
  }

  public LocalDate getDay() {
    return day;
  }

  public BigDecimal getRate() {
    return rate;
  }

  public String getSource() {
    return source;
  }
}
