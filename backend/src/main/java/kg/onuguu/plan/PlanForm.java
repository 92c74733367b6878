package kg.onuguu.plan;

import kg.onuguu.reference.CodesOf;

/** Form in which a plan is written. */
@CodesOf("plan_form")
public enum PlanForm {
  TEXT,
  NETWORK_GRAPH
}
