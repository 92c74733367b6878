package kg.onuguu.evidence;

/** What is doubtful about evidence; it is kept and shown. */
enum EvidenceWarning {
  EXPIRED,
  EXPIRES_SOON,
  /** */
  OLDER_THAN_PERIOD,
  /** A dated document without a number. */
  NO_NUMBER
}
