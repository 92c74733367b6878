package kg.onuguu.evaluation.text;

import kg.onuguu.reference.CodesOf;

/** The level of a criterion. A whole criterion is never not applicable. */
@CodesOf("evaluation_level")
public enum Level {
  NOT_MET,
  PARTIALLY_MET,
  MET,
  NOT_ASSESSED,
  NOT_APPLICABLE;

  /** Whether it can be compared: the first three, from the lowest. */
  public boolean assessed() {
    return this == NOT_MET || this == PARTIALLY_MET || this == MET;
  }
}
