package kg.onuguu.assessment;

/** How far an assessment has come; it is closed and opened by a named act, the rest follows. */
public enum Status {
  PLANNED,
  IN_PROGRESS,
  CLOSED
}
