package kg.onuguu.evidence;

import java.util.Locale;
import kg.onuguu.reference.CodesOf;

/** Kinds of evidence (тастыктоочу документтер), as the annexes of seed 002 have them. */
@CodesOf(EvidenceKind.SET)
public enum EvidenceKind {
  CHARTER,
  STATE_REGISTRATION_CERTIFICATE,
  REREGISTRATION_CERTIFICATE,
  LICENCE,
  CURRICULUM_HOURS_GRID,
  REPORT_OSH1,
  REGULATION,
  STRATEGIC_PLAN,
  PLAN,
  LESSON_DEVELOPMENT,
  ETHICS_CODE,
  TEACHER_PORTFOLIO,
  ORDER,
  EMIS_EXTRACT,
  WEBSITE_LINK,
  EMPLOYMENT_DOCUMENT,
  REPORT_RIK83,
  DIPLOMA_OR_CERTIFICATE,
  LESSON_PLAN,
  EMERGENCY_MINISTRY_ACT,
  SANITARY_NORMS_ACT,
  INSPECTION_CONCLUSION,
  FACILITY_LIST,
  FINANCIAL_REPORT,
  BUDGET_ESTIMATE,
  REPORT,
  AUDIT_REPORT,
  MINUTES,
  MONITORING_REPORT,
  SURVEY_RESULT,
  PHOTO,
  OTHER;

  static final String SET = "evidence_kind";

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
