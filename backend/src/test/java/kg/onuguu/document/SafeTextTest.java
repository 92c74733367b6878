package kg.onuguu.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** What users typed, made fit for paper. */
class SafeTextTest {
  @Test
  void longWordsAreDividedAtSyllables() {
    assertEquals("бир-дик-түү-лүк", SafeText.divisible("бирдиктүүлүк").replace('\u00AD', '-'));
    assertEquals("мам-ле-кет-тик", SafeText.divisible("мамлекеттик").replace('\u00AD', '-'));
    assertEquals("иш-чара окуу", SafeText.divisible("иш-чара окуу"), "short words stay whole");
  }

  @Test
  void markupAndControlCharactersAreHarmless() {
    assertEquals("&lt;b&gt;&amp;", SafeText.cell("<b>&\u0000\u202E").toString());
    assertFalse(SafeText.clean("a\uD800b\uFFFEc").matches("(?s).*[\uD800\uFFFE].*"));
    assertEquals("бир<br/>эки", SafeText.cell("бир\r\n\r\nэки").toString());
  }

  /** Unknown is not zero, and not nothing either. */
  @Test
  void whatNobodyGaveIsADash() {
    assertEquals("—", SafeText.line("  "));
    assertEquals("—", SafeText.cell(null).toString());
  }
}
