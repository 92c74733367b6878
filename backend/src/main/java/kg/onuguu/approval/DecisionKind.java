package kg.onuguu.approval;

/** What a body decided: yes, back with a comment, or not needed. */
public enum DecisionKind {
  YES,
  RETURN,
  WAIVE
}
