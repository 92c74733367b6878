package kg.onuguu.plan.team;

/** A team is a draft until the director's order confirms it. */
public enum TeamStatus {
  DRAFT,
  CONFIRMED
}
