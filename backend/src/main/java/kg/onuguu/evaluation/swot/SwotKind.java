package kg.onuguu.evaluation.swot;

import kg.onuguu.reference.CodesOf;

/** Күчтүү же алсыз жак. */
@CodesOf("swot_kind")
public enum SwotKind {
  STRENGTH,
  WEAKNESS
}
