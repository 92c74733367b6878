package kg.onuguu.plan.activity;

import kg.onuguu.reference.CodesOf;

/** How far an activity has come; overdue is computed, never stored. */
@CodesOf("task_status")
public enum TaskStatus {
  PLANNED,
  IN_PROGRESS,
  DONE,
  PARTIALLY_DONE,
  NOT_DONE,
  CANCELLED;

  /** Still to be carried out. */
  public boolean open() {
    return this == PLANNED || this == IN_PROGRESS;
  }

  /** Needs the text of what came out. */
  public boolean needsResult() {
    return this == DONE || this == PARTIALLY_DONE;
  }

  /** Needs the reason. */
  public boolean needsReason() {
    return this == NOT_DONE || this == CANCELLED;
  }
}
