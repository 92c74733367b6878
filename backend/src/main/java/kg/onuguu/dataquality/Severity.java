package kg.onuguu.dataquality;

import kg.onuguu.reference.CodesOf;

/** How sure it is that a figure is wrong. */
@CodesOf("dq_severity")
public enum Severity {
  /** Wrong by arithmetic. */
  ERROR,
  /** Two figures contradict each other; either may be right. */
  WARNING,
  /** Shown for comment. */
  INFO
}
