package kg.onuguu.school.profile;

import kg.onuguu.reference.CodesOf;

/** A shift (смена) of the school day, in the order of the day. */
@CodesOf("shift")
public enum Shift {
  FIRST,
  SECOND,
  THIRD
}
