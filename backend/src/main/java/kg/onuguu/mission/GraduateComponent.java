package kg.onuguu.mission;

/** One of the six components of the graduate model. */
public record GraduateComponent(String component, String text) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return component + ": " + text;
  }
}
