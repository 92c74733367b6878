package kg.onuguu.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a school records of one step. A value: written as a whole; what is unknown is null.
 *
 * @param plannedOn by which day
 * @param doneOn null while it is not done
 */
@Embeddable
public record StepRecord(
    LocalDate plannedOn,
    LocalDate doneOn,
    @Column(length = 300) String responsible,
    @Column(length = 2000) String note) {

  /** While nobody has written anything. */
  public static final StepRecord EMPTY = new StepRecord(null, null, null, null);

  public StepRecord {
    responsible = Words.line(responsible);
    note = Words.orNull(note);
  }

  boolean done() {
    return doneOn != null;
  }
}
