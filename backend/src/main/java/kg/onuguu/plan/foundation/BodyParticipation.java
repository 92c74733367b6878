package kg.onuguu.plan.foundation;

import java.time.LocalDate;

/** Whether one of the seven bodies took part in the making of the plan. */
public record BodyParticipation(
    String body, boolean participated, LocalDate meetingOn, String protocolNumber) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return body
        + (participated ? " +" : " −")
        + (meetingOn == null ? "" : " " + meetingOn)
        + (protocolNumber == null ? "" : " №" + protocolNumber);
  }
}
