package kg.onuguu.plan.activity;

import kg.onuguu.reference.CodesOf;

/** The six directions of activity (багыт, R-009), in their order. */
@CodesOf("mop_direction")
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
