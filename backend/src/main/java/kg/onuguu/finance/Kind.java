package kg.onuguu.finance;

import kg.onuguu.reference.CodesOf;

/** Money, things, or works and services. */
@CodesOf("finance_kind")
public enum Kind {
  CASH,
  IN_KIND,
  SERVICE
}
