package kg.onuguu.plan;

/** Form in which a plan is written. */
public enum PlanForm {
  TEXT,
  NETWORK_GRAPH
}
