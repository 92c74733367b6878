package kg.onuguu.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Line breaks of the Unicode rules, save one: words such as иш-чара, окуу-тарбия or 2026-жылдын
 * stay whole, as a careful typist would keep them.
 */
final class WholeWordBreaker implements FSTextBreaker {
  private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";

  @Override
  public int next() {
    int at = breaks.next();
    while (at != BreakIterator.DONE && insideWord(at)) {
      at = breaks.next();
    }
    return at;
  }

  private boolean insideWord(int at) {
    return at >= 2
        && at < text.length()
        && text.charAt(at - 1) == '-'
        && Character.isLetterOrDigit(text.charAt(at - 2))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  @Override
  public void setText(String newText) {
    text = newText;
    breaks.setText(newText);
  }
}
