package kg.onuguu.mission;

import kg.onuguu.reference.CodesOf;

/** The list that a value belongs to: негизги or базалык. */
@CodesOf("value_kind")
public enum ValueKind {
  CORE,
  BASE
}
