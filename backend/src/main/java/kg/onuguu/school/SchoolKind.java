package kg.onuguu.school;

import kg.onuguu.reference.CodesOf;

/** Kinds of schools and other organisations; the labels stand in the reference data. */
@CodesOf("school_kind")
public enum SchoolKind {
  PRIMARY,
  BASIC,
  SECONDARY,
  GYMNASIUM,
  LYCEUM,
  BOARDING,
  PRESCHOOL,
  OUT_OF_SCHOOL
}
