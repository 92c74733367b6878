package kg.onuguu.audit;

/** What was done. */
public enum AuditAction {
  CREATED,
  CHANGED,
  DELETED,
  RESTORED,
  SIGNED_IN,
  SIGN_IN_FAILED,
  SIGNED_OUT,
  PASSWORD_CHANGED,
  INVITED,
  SUBMITTED,
  DECIDED,
  RETURNED,
  REVISED,
  CONFIRMED,
  REOPENED,
  RESOLVED,
  /** The school said why figures do not agree. */
  EXPLAINED,
  /** The district asked why. */
  ASKED,
  /** Personal data were read by somebody of another organisation. */
  READ,
  IMPORTED,
  EXPORTED,
  /** Everybody may read it from now on. */
  PUBLISHED
}
