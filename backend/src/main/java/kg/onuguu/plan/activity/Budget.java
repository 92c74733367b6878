package kg.onuguu.plan.activity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Money of an activity: an exact amount with its currency, perhaps a source. */
@Embeddable
public class Budget {
  @Column(name = "budget_amount", precision = 14, scale = 2)
  private BigDecimal amount;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  @Column(name = "budget_currency", length = 3)
  private Currency currency;

  @Column(name = "budget_source", length = 40)
  private String source;

  protected Budget() {}

  public Budget(BigDecimal amount, Currency currency, String source) {
    this.amount = amount.setScale(2);
    this.currency = currency;
    this.source = source;
  }

  public BigDecimal getAmount() {
    return amount;
  }

  public Currency getCurrency() {
    return currency;
  }

  public String getSource() {
    return source;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Budget that
        && Objects.equals(amount, that.amount)
        && currency == that.currency
        && Objects.equals(source, that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, currency, source);
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency + (source == null ? "" : " " + source);
  }
}
