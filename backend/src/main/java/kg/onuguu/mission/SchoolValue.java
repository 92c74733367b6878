package kg.onuguu.mission;

/** A value (баалуулук) of the school. */
public record SchoolValue(ValueKind kind, String text) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return kind + ": " + text;
  }
}
