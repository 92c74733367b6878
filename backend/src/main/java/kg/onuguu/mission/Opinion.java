package kg.onuguu.mission;

import java.time.LocalDate;

/** The recorded opinion of one group. */
public record Opinion(OpinionGroup group, OpinionSource source, LocalDate heardOn, String note) {

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return group
        + " "
        + source
        + (heardOn == null ? "" : " " + heardOn)
        + (note == null ? "" : " " + note);
  }
}
