package kg.onuguu.evaluation.narrative;

/**
 * What a long text was changed from and to, for the journal: the words that differ with a little of
 * what stands around them, because a whole text at each save would make the journal unreadable.
 */
public record ChangedWords(String before, String after) {
  private static final int AROUND = 40;
  private static final int WHOLE = 300;

  /** Short texts are shown whole. */
  public static ChangedWords between(String before, String after) {
    if (before.equals(after) || (before.length() <= WHOLE && after.length() <= WHOLE)) {
      return new ChangedWords(before, after);
    }
    int shorter = Math.min(before.length(), after.length());
    int start = 0;
    while (start < shorter && before.charAt(start) == after.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    return new ChangedWords(part(before, start, end), part(after, start, end));
  }

  private static String part(String text, int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), text.length() - end + AROUND);
    return (from > 0 ? "…" : "") + whole(text, from, to) + (to < text.length() ? "…" : "");
  }

  /** Never half of a character that takes two. */
  private static String whole(String text, int from, int to) {
    int first = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    int last = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
    return text.substring(first, last);
  }
}
