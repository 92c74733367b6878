package kg.onuguu.school;

/** Kinds of schools and other organisations; the labels stand in the reference data. */
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
