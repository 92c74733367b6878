package kg.onuguu.shared.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Folds texts and queries to one form, so that search finds what people meant: ө/о,
 * ү/у, ң/н are equal, and so are letters that only look alike, as Latin «c» and Cyrillic «с», the
 * Greek «γ» and the fita «ѳ» that old layouts used. What is stored for reading is never changed;
 * the folded form goes into a {@code search_text} column with a binary collation.
 */
public final class SearchText {
  private static final Map<Character, Character> TWINS = new HashMap<>();

  static {
    twins("өѳӫɵθ", 'о');
    twins("үұўγυ", 'у');
    twins("ңҥӈӊһћђњηŋ", 'н');
    twins("ёєε", 'е');
    twins("іїι", 'i');
    twins("ѐ", 'е');
    twins("ѝ", 'и');
    pairs("aбbcehkmoptuxyαβκμορτχ", "абвсенкмортухуавкмортх");
  }

  private SearchText() {}

  /** Letters and digits in small Cyrillic twins, words apart by one space. */
  public static String fold(String text) {
    if (text == null) {
      return "";
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      append(folded, c);
    }
    return folded.toString().strip();
  }

  /** One LIKE pattern a word of the query; a text is found when it fits all of them. */
  public static List<String> patterns(String query) {
    return words(query).stream().map(word -> "%" + word + "%").toList();
  }

  /** The folded words of a query, to be found in a folded text. */
  public static List<String> words(String query) {
    return Arrays.stream(fold(query).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static void append(StringBuilder folded, int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return;
    }
    if (!Character.isLetterOrDigit(c)) {
      if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
      return;
    }
    folded.appendCodePoint(twin(c));
  }

  /** Accents of Latin and Greek go; й is a letter of its own and stays. */
  private static int twin(int c) {
    int plain = c;
    if (c > 'z' && !isCyrillic(c)) {
      plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
    }
    Character twin = plain <= Character.MAX_VALUE ? TWINS.get((char) plain) : null;
    return twin == null ? plain : twin;
  }

  /** The block of nearly all texts is known without a search among all scripts. */
  private static boolean isCyrillic(int c) {
    return c >= 'Ѐ' && c <= 'ӿ'
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
  }

  private static void twins(String letters, char same) {
    letters.chars().forEach(letter -> TWINS.put((char) letter, same));
  }

  private static void pairs(String from, String to) {
    for (int i = 0; i < from.length(); i++) {
      TWINS.put(from.charAt(i), to.charAt(i));
    }
  }
}
