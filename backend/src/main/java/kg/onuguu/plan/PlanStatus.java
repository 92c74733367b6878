package kg.onuguu.plan;

import java.util.Set;
import kg.onuguu.reference.CodesOf;

/** Status of a plan; it changes only through a {@link PlanVerb}. */
@CodesOf("plan_status")
public enum PlanStatus {
  DRAFT,
  SUBMITTED,
  ENDORSED,
  COUNCIL_AGREED,
  APPROVED,
  AUTHORITY_AGREED,
  IN_FORCE,
  RETURNED,
  COMPLETED,
  SUPERSEDED,
  ARCHIVED;

  /** Statuses after the approval; a plan on its way to it has another. */
  public static final Set<PlanStatus> ENDED = Set.of(IN_FORCE, COMPLETED, SUPERSEDED, ARCHIVED);

  /** Whether the approval is behind it: in force, or over. */
  public boolean ended() {
    return ENDED.contains(this);
  }

  /** A draft and a returned plan are written, nothing else is. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }
}
