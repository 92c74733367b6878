package kg.onuguu.plan;

/** Kind of a stage (этап). */
public enum PlanStageKind {
  DIAGNOSTIC,
  MAIN,
  CONSOLIDATING
}
