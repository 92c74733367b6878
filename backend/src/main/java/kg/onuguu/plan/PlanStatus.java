package kg.onuguu.plan;

/** Status of a plan; it changes only through a {@link PlanVerb}. */
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

  /** A draft and a returned plan are written, nothing else is. */
  public boolean editable() {
    return this == DRAFT || this == RETURNED;
  }
}
