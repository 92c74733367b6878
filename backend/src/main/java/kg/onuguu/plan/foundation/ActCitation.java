package kg.onuguu.plan.foundation;

import java.time.LocalDate;

/** A cited legal act, perhaps in an older edition. */
public record ActCitation(String act, String number, LocalDate adoptedOn) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return act
        + " "
        + (number == null ? "" : "№" + number + " ")
        + (adoptedOn == null ? "" : adoptedOn);
  }
}
