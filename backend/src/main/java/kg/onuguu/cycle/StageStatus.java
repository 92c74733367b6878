package kg.onuguu.cycle;

/** How far a stage of the annual cycle has come. */
public enum StageStatus {
  NOT_STARTED,
  IN_PROGRESS,
  DONE,
  SKIPPED;

  /** Somebody has worked on it. */
  boolean started() {
    return this == IN_PROGRESS || this == DONE;
  }

  /** The next stage may start. */
  boolean closed() {
    return this == DONE || this == SKIPPED;
  }
}
