package kg.onuguu.assessment;

import kg.onuguu.reference.CodesOf;

/** What is assessed (баалоонун объектиси, R-141). */
@CodesOf("vsoko_object")
public enum ObjectKind {
  PUPIL_ACHIEVEMENT,
  TEACHER_ACHIEVEMENT,
  SCHOOL_ACHIEVEMENT
}
