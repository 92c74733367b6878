package kg.onuguu.staff;

import kg.onuguu.reference.CodesOf;

/** Category of staff (кызматкерлердин категориясы, R-114). */
@CodesOf("staff_category")
public enum StaffCategory {
  /** The teachers (мугалимдер) of every rule and report. */
  PEDAGOGICAL,
  ADMINISTRATIVE,
  TEACHING_SUPPORT,
  JUNIOR_SERVICE
}
