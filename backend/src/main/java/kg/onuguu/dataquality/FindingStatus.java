package kg.onuguu.dataquality;

import kg.onuguu.reference.CodesOf;

/** What became of a finding. */
@CodesOf("dq_issue_status")
public enum FindingStatus {
  OPEN,
  /** The school said why; it stays visible to the commission and the district. */
  EXPLAINED,
  /** The figures agree now; kept as history, and open again if they part. */
  FIXED
}
