package kg.onuguu.plan.team;

import kg.onuguu.reference.CodesOf;

/** Category of a team member with its limits, side and electing body. */
@CodesOf("team_member_category")
public enum TeamCategory {
  PARENT(3, 4, Side.COMMUNITY, ElectingBody.GENERAL_PARENTS_MEETING),
  TEACHER(3, 4, Side.STAFF, ElectingBody.PEDAGOGICAL_COUNCIL),
  PUPIL(1, 2, Side.NEUTRAL, ElectingBody.GENERAL_PUPILS_MEETING),
  ADMIN(1, 2, Side.STAFF, null),
  OTHER(1, 2, Side.COMMUNITY, null);

  /** Which side of the parity a category stands on; pupils on neither. */
  public enum Side {
    COMMUNITY,
    STAFF,
    NEUTRAL
  }

  private final int min;
  private final int max;
  private final Side side;
  private final ElectingBody electedBy;

  TeamCategory(int min, int max, Side side, ElectingBody electedBy) {
    this.min = min;
    this.max = max;
    this.side = side;
    this.electedBy = electedBy;
  }

  public int min() {
    return min;
  }

  public int max() {
    return max;
  }

  public Side side() {
    return side;
  }

  /** Null for administration and others: they come by order. */
  public ElectingBody electedBy() {
    return electedBy;
  }
}
