package kg.onuguu.evidence;

import kg.onuguu.reference.CodesOf;

/** A register of this platform to which evidence may point instead of a file. */
@CodesOf("evidence_register")
public enum EvidenceRegister {
  SCHOOL_PROFILE,
  YEAR_PROFILE,
  MATERIAL_BASE,
  STAFF,
  COURSES,
  CONTINGENT,
  QUALITY,
  OLYMPIAD,
  ORT,
  ATTESTATION,
  METHODICAL,
  TEXTBOOKS,
  SURVEYS,
  MISSION,
  PLANS,
  ANNUAL_CYCLE
}
