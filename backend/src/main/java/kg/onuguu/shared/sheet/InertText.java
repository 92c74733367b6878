package kg.onuguu.shared.sheet;

/**
 * Texts that a spreadsheet program could run as formulas get an apostrophe in front, as a person
 * would type it. In the file itself a text is a text; but files are saved as CSV and opened again,
 * and there nothing else tells a name from a formula.
 */
public final class InertText {
  private static final String DANGEROUS = "=+-@\t\r";
  private static final char APOSTROPHE = '\'';

  private InertText() {}

  /** The text for a cell. */
  public static String of(String text) {
    return startsDangerously(text, 0) ? APOSTROPHE + text : text;
  }

  /** The text of a cell that {@link #of} may have written. */
  static String bare(String text) {
    boolean ours = !text.isEmpty() && text.charAt(0) == APOSTROPHE && startsDangerously(text, 1);
    return ours ? text.substring(1) : text;
  }

  private static boolean startsDangerously(String text, int at) {
    return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
  }
}
