package kg.onuguu.indicator.ort;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A band of whole scores, both ends included.
 *
 * @param toScore null for the open end
 * @param label as a report prints it, or null
 * @param participants null when unknown
 */
@Embeddable
public record Band(
    @Column(updatable = false) int fromScore,
    Integer toScore,
    @Column(length = 60) String label,
    Integer participants) {

  public boolean isOpen() {
    return toScore == null;
  }

  /** No score of it reaches the threshold. */
  public boolean isBelow(int threshold) {
    return toScore != null && toScore < threshold;
  }

  /** Some scores of it reach the threshold and some do not. */
  public boolean crosses(int threshold) {
    return fromScore < threshold && !isBelow(threshold);
  }
}
