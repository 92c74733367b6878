package kg.onuguu.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-032, with the examples of the rule first. */
class SentenceCounterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "…бириктируу.Балдардын… | 2",
        "А.Осмонов атындагы мектеп ж.б. үчүн. | 1",
        "Биз окутабыз. Биз өсөбүз! | 2",
        "Биз окутабыз.Биз өсөбүз!Биз жеңебиз | 3",
        "Эмне үчүн?! Себеби керек... | 2",
        "Китеп, дептер ж.б. керек, б.а. баары. | 1",
        "М.а. орун басары т.а. катчы т.б. адамдар бар. | 1",
        "Мектеп 2026-ж. ачылган, 2027-ж. бүтөт. | 1",
        "Школа им. А. С. Пушкина открыта в 1990 г. и др. здания. | 1",
        "1.2-пункт боюнча 45,7 % же 45.7 % жетти. | 1",
        "Максат — 2030. Андан кийин дагы. | 2",
        "1. Биринчи сөз. 2. Экинчи сөз. | 2",
        "«Билим — күч. Эмгек — ийгилик!» деген ураан менен иштейбиз. | 1",
        "„Бир. Эки.“ деди. Үч. | 2",
        "Ал \"Бир. Эки.\" деди. | 1",
        "Ал \"бир деди. Эки деди. | 2",
        "Дарек onuguu.kg сайтында. Караңыз. | 2",
        "Бир, эки | 1",
        "… ! ? | 0",
      })
  void counts(String text, int sentences) {
    assertEquals(sentences, SentenceCounter.count(text));
  }

  @Test
  void nothing() {
    assertEquals(0, SentenceCounter.count(null));
    assertEquals(0, SentenceCounter.count("  \n"));
  }

  /** the measure it serves. */
  @Test
  void lineEndsDoNotMatter() {
    assertEquals(2, SentenceCounter.count("Бир\nэки.\nҮч төрт."));
  }
}
