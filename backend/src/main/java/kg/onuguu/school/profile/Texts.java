package kg.onuguu.school.profile;

/** Texts as people send them: nothing but spaces is nothing. */
public final class Texts {
  private Texts() {}

  /** Without spaces at its ends; null for a text of spaces. */
  public static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
