package kg.onuguu.survey;

/** How a question is answered. */
public enum QuestionKind {
  /** One of the options. */
  SINGLE,
  /** Any number of the options. */
  MULTIPLE,
  /** A mark from 1 to 5. */
  SCALE,
  TEXT;

  public boolean hasOptions() {
    return this == SINGLE || this == MULTIPLE;
  }
}
