package kg.onuguu.school.profile;

import java.util.Locale;
import kg.onuguu.reference.CodesOf;

/** A shift (смена) of the school day, in the order of the day. */
@CodesOf("shift")
public enum Shift {
  FIRST,
  SECOND,
  THIRD;

  /** Its code in the reference data and on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
