package kg.onuguu.evaluation.text;

import java.util.Locale;
import kg.onuguu.reference.CodesOf;
import kg.onuguu.shared.problem.ProblemException;

/** The six blocks of the introduction, in their order. */
@CodesOf("intro_block")
public enum IntroKind {
  STRUCTURE_REGISTRATION,
  MISSION,
  HEAD_CONTACTS,
  LICENCES,
  PREVIOUS_ACCREDITATION,
  ADDRESS;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As an address names it; 404 for an unknown one. */
  static IntroKind named(String code) {
    for (IntroKind kind : values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw ProblemException.notFound();
  }
}
