package kg.onuguu.evaluation.text;

/** How far a criterion has come. */
public enum CriterionState {
  EMPTY,
  PARTIAL,
  COMPLETE
}
