package kg.onuguu.finance;

/** What is doubtful about an entry; reversed entries and reversals have no doubts. */
public enum Warning {
  /** Perhaps entered twice. */
  DUPLICATE_SUSPECTED,
  /** Extra-budgetary money that was spent without a decision. */
  NO_DECISION,
  /** Help of parents: allowed, and shown. */
  PARENTS_IN_KIND,
  /** Neither a document is named nor evidence attached. */
  NO_DOCUMENT,
  /** More was spent on the activity than it was to cost. */
  ACTIVITY_OVER_BUDGET,
  /** Extra-budgetary money that was spent in a year of an approved plan, on no activity of it. */
  NO_ACTIVITY
}
