package kg.onuguu.finance.estimate;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a draft plans under one article from one source, in som. */
@Embeddable
public record Line(String article, String source, BigDecimal planned) {

  /** Two decimals, as they are stored: the same sum is the same line. */
  public Line {
    planned = Som.of(planned);
  }

  Place place() {
    return new Place(article, source);
  }
}
