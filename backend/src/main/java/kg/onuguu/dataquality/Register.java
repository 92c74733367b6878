package kg.onuguu.dataquality;

import kg.onuguu.reference.CodesOf;

/**
 * A register of a school (маалымат топтому) that checks read. Who saves one fires {@link
 * RegisterChanged}, and only the checks that read it run again.
 */
@CodesOf("data_register")
public enum Register {
  /** Names, registration, licence, contacts. */
  SCHOOL_PROFILE,
  /** Grade set, shifts and class sets of a school year. */
  YEAR_PROFILE,
  /** Buildings, facilities, equipment, inspections. */
  MATERIAL_BASE,
  STAFF,
  /** Courses that persons of the staff register attended. */
  COURSES,
  CONTINGENT,
  QUALITY,
  OLYMPIAD,
  ORT,
  ATTESTATION,
  /** The five-year table of courses, typed where the register has none. */
  COURSE_STAT,
  METHODICAL,
  TEXTBOOKS,
  SURVEYS,
  /** Figures as other reports print them. */
  DECLARED_FIGURES,
  MISSION,
  /** Incomes and expenses; its findings stand by calendar years. */
  MONEY
}
