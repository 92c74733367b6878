package kg.onuguu.indicator.survey;

/**
 * One answer of a survey.
 *
 * @param count how many gave it; null when unknown
 * @param positive whether it counts as satisfied
 */
public record Answer(String text, Integer count, boolean positive) {
  /** As the journal of changes shows it. */
  @Override
  public String toString() {
    return text + ": " + (count == null ? "–" : count) + (positive ? " (+)" : "");
  }
}
