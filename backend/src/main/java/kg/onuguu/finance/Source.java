package kg.onuguu.finance;

import java.util.EnumSet;
import java.util.Set;
import kg.onuguu.reference.CodesOf;

/** Where money and things come from. There is none for fees of parents. */
@CodesOf("finance_source")
public enum Source {
  REPUBLICAN_BUDGET,
  LOCAL_BUDGET,
  SPECIAL_FUNDS,
  MINISTRY_IN_KIND,
  SPONSOR,
  DONOR_PROJECT,
  SUPERVISORY_BOARD,
  PARENTS_IN_KIND,
  STAFF_OWN,
  OTHER;

  private static final Set<Source> STATE =
      EnumSet.of(REPUBLICAN_BUDGET, LOCAL_BUDGET, MINISTRY_IN_KIND);

  /** Such money is attracted by the supervisory board, and spent by its decision. */
  public static final Set<Source> EXTRA_BUDGETARY =
      Set.of(SPECIAL_FUNDS, SPONSOR, DONOR_PROJECT, SUPERVISORY_BOARD, STAFF_OWN, OTHER);

  /** Of the state or of the municipality. */
  boolean isOfTheState() {
    return STATE.contains(this);
  }
}
