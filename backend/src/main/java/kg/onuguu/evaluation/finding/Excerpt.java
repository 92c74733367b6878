package kg.onuguu.evaluation.finding;

import kg.onuguu.evaluation.narrative.Narrative;

/** The words around a place of a text, on one line. */
final class Excerpt {
  private static final int AROUND = 45;
  private static final int LONGEST = 120;

  private Excerpt() {}

  /** Cut at spaces, fields as an ellipsis. */
  static String around(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(text.length(), end + AROUND);
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return (from > 0 ? "…" : "")
        + text.substring(from, to).replace(Narrative.FIELD, '…').strip()
        + (to < text.length() ? "…" : "");
  }

  static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
