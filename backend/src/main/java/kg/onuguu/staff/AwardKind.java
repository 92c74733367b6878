package kg.onuguu.staff;

import kg.onuguu.reference.CodesOf;

/** Kind of an award (сыйлык). */
@CodesOf("award")
public enum AwardKind {
  KR_HONORARY_DIPLOMA,
  MINISTRY_HONORARY_DIPLOMA,
  EXCELLENCE_BADGE,
  CERTIFICATE
}
