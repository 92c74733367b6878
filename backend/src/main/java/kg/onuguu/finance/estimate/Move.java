package kg.onuguu.finance.estimate;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What a change adds to a line, or takes from it, in som. */
@Embeddable
public record Move(String article, String source, BigDecimal amount) {
  public Move {
    amount = Som.of(amount);
  }

  Place place() {
    return new Place(article, source);
  }
}
