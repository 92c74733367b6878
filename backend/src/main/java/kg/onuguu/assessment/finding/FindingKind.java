package kg.onuguu.assessment.finding;

import kg.onuguu.reference.CodesOf;

/** Kind of a finding (табылга, R-145). */
@CodesOf("swot_kind")
public enum FindingKind {
  STRENGTH,
  WEAKNESS
}
