package kg.onuguu.document;

import io.quarkus.qute.RawString;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What users typed, made fit for XHTML and WordprocessingML: escaped, without characters that XML
 * forbids, with the line ends of the author and with places where a long word may be hyphenated.
 */
final class SafeText {
  /** What is printed for a value that nobody gave: unknown is not zero. */
  static final String UNKNOWN = "—";

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String VOWELS = "аеёиоөуүыэюяАЕЁИОӨУҮЫЭЮЯ";
  private static final Pattern LONG_WORD = Pattern.compile("\\p{IsCyrillic}{9,}");
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u200B\\u202A-\\u202E\\u2066-\\u2069"
              + "\\uFEFF\\uFFFE\\uFFFF\\p{Cs}]");

  /** A row with more text than this may be divided by the end of a page. */
  private static final int LONG_ROW = 700;

  private SafeText() {}

  static boolean longRow(String... texts) {
    return Arrays.stream(texts).mapToInt(text -> text == null ? 0 : text.length()).max().orElse(0)
        > LONG_ROW;
  }

  /**
   * Without control characters, direction overrides, halves of surrogates; one kind of line end.
   */
  static String clean(String text) {
    return UNPRINTABLE.matcher(text.replaceAll("\\R", "\n")).replaceAll("");
  }

  /** One line for a table cell, a heading or an attribute; unescaped. */
  static String line(String text) {
    return text == null || text.isBlank() ? UNKNOWN : clean(text).replaceAll("\\s+", " ").strip();
  }

  /** Every non-empty line as a paragraph of running text. */
  static RawString paragraphs(String text) {
    if (text == null || text.isBlank()) {
      return new RawString("<p class=\"left\">" + UNKNOWN + "</p>");
    }
    StringBuilder out = new StringBuilder();
    clean(text)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> out.append("<p>").append(escape(line.strip())).append("</p>"));
    return new RawString(out.toString());
  }

  /** The lines of a narrow cell, with long words ready to be divided. */
  static RawString cell(String text) {
    if (text == null || text.isBlank()) {
      return new RawString(UNKNOWN);
    }
    StringBuilder out = new StringBuilder();
    clean(text)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line ->
                out.append(out.isEmpty() ? "" : "<br/>").append(escape(divisible(line.strip()))));
    return new RawString(out.toString());
  }

  /** Marks the joints of syllables in long words: бир-дик-түү, мам-ле-кет-тик. */
  static String divisible(String text) {
    Matcher words = LONG_WORD.matcher(text);
    StringBuilder out = new StringBuilder();
    while (words.find()) {
      words.appendReplacement(out, Matcher.quoteReplacement(syllables(words.group())));
    }
    return words.appendTail(out).toString();
  }

  private static String syllables(String word) {
    StringBuilder out = new StringBuilder();
    boolean vowelBefore = false;
    for (int i = 0; i < word.length(); i++) {
      boolean joint = vowelBefore && i >= 3 && i <= word.length() - 3 && startsSyllable(word, i);
      out.append(joint ? String.valueOf(SOFT_HYPHEN) : "").append(word.charAt(i));
      vowelBefore |= vowel(word.charAt(i));
    }
    return out.toString();
  }

  private static boolean startsSyllable(String word, int i) {
    return !vowel(word.charAt(i)) && vowel(word.charAt(i + 1));
  }

  private static boolean vowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
