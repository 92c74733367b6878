package kg.onuguu.plan.foundation;

/** A text under a code of the reference data. */
public record CodedText(String code, String text) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return code + ": " + text;
  }
}
