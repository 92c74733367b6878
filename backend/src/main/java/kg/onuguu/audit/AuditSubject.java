package kg.onuguu.audit;

/** The kinds of things that the journal speaks of. */
public enum AuditSubject {
  SESSION,
  USER,
  ADMIN_UNIT,
  SCHOOL,
  SCHOOL_PROFILE,
  YEAR_PROFILE,
  MATERIAL_BASE,
  MISSION,
  ANNUAL_CYCLE,
  PLAN,
  TEAM,
  APPROVAL,
  COMMENT,
  CRITERIA_SET,
  SELF_EVALUATION,
  DATA_QUALITY,
  INDICATORS,
  STAFF,
  ASSESSMENT,
  OBSERVATION,
  ACHIEVEMENT,
  EVIDENCE,
  SURVEY,
  FINANCE
}
