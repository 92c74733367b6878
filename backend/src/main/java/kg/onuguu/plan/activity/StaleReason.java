package kg.onuguu.plan.activity;

/** Why an activity of a plan in force is stale. */
public enum StaleReason {
  /** Evidence shows it, and it is still open. */
  OPEN_WITH_EVIDENCE,
  /** Done, or its time has passed, and nothing shows it. */
  WITHOUT_EVIDENCE
}
