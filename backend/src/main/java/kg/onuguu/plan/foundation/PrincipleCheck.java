package kg.onuguu.plan.foundation;

/** One of the nine principles, considered or not. */
public record PrincipleCheck(String principle, boolean considered, String comment) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return principle + (considered ? " +" : " −") + (comment == null ? "" : " " + comment);
  }
}
