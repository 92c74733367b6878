package kg.onuguu.plan.activity;

/** The six directions of activity (багыт, R-009), in their order. */
public enum Direction {
  TEACHER_MASTERY,
  INTERNAL_CONTROL,
  TRAINING_QUALITY,
  HEALTH_SAFETY,
  MATERIAL_BASE,
  FINANCE;

  /** The first part of an activity's number, from 1. */
  public int order() {
    return ordinal() + 1;
  }
}
