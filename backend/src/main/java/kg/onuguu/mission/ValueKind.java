package kg.onuguu.mission;

/** The list that a value belongs to: негизги or базалык. */
public enum ValueKind {
  CORE,
  BASE
}
