package kg.onuguu.shared.text;

import java.util.Locale;
import java.util.Set;

/**
 * Counts sentences as R-032 says. People forget the space after a full stop, so a sentence also
 * ends without one; it does not end after an abbreviation, an initial, inside a number or inside
 * quotes.
 */
public final class SentenceCounter {
  /**
   * Last parts of ж.б., м.а., б.а., т.а., т.б., т.д., т.п., н.э., к.м.ш., 2026-ж., 2026 г. and so
   * on.
   */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "ж", "б", "м", "а", "т", "г", "д", "п", "э", "н", "к", "ш", "с", "гг", "жж", "им", "др",
          "пр", "ул", "обл", "тыс", "млн", "млрд", "проф", "акад", "etc", "e", "i", "g", "mr",
          "mrs", "dr", "st");

  private final String text;
  private int position;
  private boolean hasWords;
  private boolean hasLetters;
  private int sentences;

  private SentenceCounter(String text) {
    this.text = text;
  }

  /** How many sentences the text has; 0 when it has no words. */
  public static int count(String text) {
    return text == null ? 0 : new SentenceCounter(text).count();
  }

  private int count() {
    while (position < text.length()) {
      char c = text.charAt(position);
      int closing = closingQuote(c);
      if (closing > position) {
        note(position, closing);
        position = closing + 1;
      } else if (isTerminator(c)) {
        int end = endOfRun();
        if (hasWords && endsSentence(position, end)) {
          finish();
        }
        position = end;
      } else {
        note(position, position + 1);
        position++;
      }
    }
    finish();
    return sentences;
  }

  private void finish() {
    if (hasWords) {
      sentences++;
    }
    hasWords = false;
    hasLetters = false;
  }

  private void note(int from, int to) {
    for (int i = from; i < to; i++) {
      hasWords |= Character.isLetterOrDigit(text.charAt(i));
      hasLetters |= Character.isLetter(text.charAt(i));
    }
  }

  /** Where the quotation that opens here closes; -1 when nothing opens, or never closes. */
  private int closingQuote(char c) {
    return switch (c) {
      case '«' -> text.indexOf('»', position + 1);
      case '„' -> firstOf('“', '”');
      case '“' -> text.indexOf('”', position + 1);
      case '"' -> text.indexOf('"', position + 1);
      default -> -1;
    };
  }

  private int firstOf(char one, char other) {
    int first = text.indexOf(one, position + 1);
    int second = text.indexOf(other, position + 1);
    return first < 0 || second >= 0 && second < first ? second : first;
  }

  private int endOfRun() {
    int end = position;
    while (end < text.length() && isTerminator(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Only a single full stop can mean something else. */
  private boolean endsSentence(int start, int end) {
    if (end - start > 1 || text.charAt(start) != '.') {
      return true;
    }
    String word = wordBefore(start);
    char next = end < text.length() ? text.charAt(end) : ' ';
    if (word.isEmpty()) {
      return true;
    }
    char last = word.charAt(word.length() - 1);
    if (Character.isDigit(last)) {
      boolean numberGoesOn = Character.isDigit(next);
      boolean numberOfListItem = !hasLetters && end < text.length();
      return !numberGoesOn && !numberOfListItem;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(last);
    boolean address = isLatin(last) && isLatin(next);
    return !initial && !address && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  private String wordBefore(int end) {
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z';
  }
}
