package kg.onuguu.staff;

import kg.onuguu.reference.CodesOf;

/** Qualification category (квалификациялык категория); null where nobody has looked. */
@CodesOf("qualification_category")
public enum QualificationCategory {
  HIGHEST,
  FIRST,
  SECOND,
  NONE
}
