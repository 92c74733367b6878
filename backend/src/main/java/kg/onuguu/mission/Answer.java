package kg.onuguu.mission;

/** The answer to one of the four questions. */
public record Answer(String question, String text) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return question + ": " + text;
  }
}
