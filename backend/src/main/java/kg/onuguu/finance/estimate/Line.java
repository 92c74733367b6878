package kg.onuguu.finance.estimate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import kg.onuguu.finance.Source;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a draft plans under one article from one source, in som. */
@Embeddable
public record Line(
    String article,
    @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(length = 40) Source source,
    BigDecimal planned) {

  /** Two decimals, as they are stored: the same sum is the same line. */
  public Line {
    planned = Som.of(planned);
  }

  Place place() {
    return new Place(article, source);
  }
}
