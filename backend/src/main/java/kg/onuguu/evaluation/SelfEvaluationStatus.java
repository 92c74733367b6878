package kg.onuguu.evaluation;

import java.util.Set;
import kg.onuguu.reference.CodesOf;

/** Where a self-evaluation stands; it changes only through an {@link EvaluationVerb}. */
@CodesOf("self_evaluation_status")
public enum SelfEvaluationStatus {
  DRAFT,
  AGREED,
  FINALISED,
  SUBMITTED,
  RETURNED,
  ACCEPTED;

  /** The education authority reads what the school has finished writing. */
  static final Set<SelfEvaluationStatus> READ_BY_DISTRICT =
      Set.of(FINALISED, SUBMITTED, RETURNED, ACCEPTED);

  /** A commission reads what the school has sent. */
  static final Set<SelfEvaluationStatus> READ_BY_COMMISSION = Set.of(SUBMITTED, RETURNED, ACCEPTED);

  /** A draft and a returned one are written, nothing else is. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }

  /** Register values stand as they were when it was finalised. */
  public boolean frozen() {
    return this == FINALISED || this == SUBMITTED || this == ACCEPTED;
  }
}
