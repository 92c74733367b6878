package kg.onuguu.plan;

import kg.onuguu.reference.CodesOf;

/** Kind of a stage (этап). */
@CodesOf("plan_stage_kind")
public enum PlanStageKind {
  DIAGNOSTIC,
  MAIN,
  CONSOLIDATING
}
