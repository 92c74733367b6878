package kg.onuguu.plan;

import kg.onuguu.shared.problem.ProblemException;

/** Texts as people send them: nothing but spaces is nothing. */
public final class Texts {
  private Texts() {}

  /** Null for a text of spaces; others stay as they were typed. */
  public static String orNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  /** 400 for a required text of spaces. */
  public static void requireWords(String text, String pointer) {
    if (text == null || text.isBlank()) {
      throw ProblemException.invalid(pointer, "not_blank");
    }
  }
}
