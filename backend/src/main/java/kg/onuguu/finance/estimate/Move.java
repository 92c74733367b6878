package kg.onuguu.finance.estimate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import kg.onuguu.finance.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a change adds to a line, or takes from it, in som. */
@Embeddable
public record Move(
    String article,
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 40) Source source,
    BigDecimal amount) {
  public Move {
    amount = Som.of(amount);
  }

  Place place() {
    return new Place(article, source);
  }
}
