package kg.onuguu.evaluation.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The journal shows what changed in a long text, and not the whole of it twice. */
class ChangedWordsTest {
  private static final String LONG = "Мектептин ички актылары жыл сайын каралат. ".repeat(100);

  @Test
  void shortTextsAreShownWhole() {
    assertEquals(new ChangedWords("а", "б"), ChangedWords.between("а", "б"));
  }

  @Test
  void ofLongTextsOnlyTheDifference() {
    ChangedWords changed = ChangedWords.between(LONG + "эски" + LONG, LONG + "жаңы" + LONG);
    assertTrue(changed.before().contains("эски") && changed.before().length() < 120);
    assertTrue(changed.after().contains("жаңы") && changed.after().startsWith("…"));
  }

  @Test
  void whatWasAddedAtTheEnd() {
    assertTrue(ChangedWords.between(LONG, LONG + "Аягы").after().endsWith("Аягы"));
  }
}
