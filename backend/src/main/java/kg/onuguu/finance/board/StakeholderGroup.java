package kg.onuguu.finance.board;

import kg.onuguu.reference.CodesOf;

/** Whom a person of a body speaks for. */
@CodesOf("stakeholder_group")
public enum StakeholderGroup {
  TEACHERS,
  ADMINISTRATION,
  PUPILS,
  PARENTS,
  COMMUNITY
}
