package kg.onuguu.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** */
class FormatsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 8, 28);

  @Test
  void dates() {
    assertEquals("28.08.2022", Formats.date(DAY));
    assertEquals("2022-жылдын 28-августу", Formats.longDate(DAY, Language.KY));
    assertEquals("28 августа 2022 года", Formats.longDate(DAY, Language.RU));
    assertEquals("28 August 2022", Formats.longDate(DAY, Language.EN));
    assertEquals("2026-жылдын 1-сентябры", Formats.longDate(LocalDate.of(2026, 9, 1), Language.KY));
  }

  @Test
  void numbers() {
    BigDecimal number = new BigDecimal("1250000.045");
    assertEquals("1\u00A0250\u00A0000,05", Formats.decimal(number, 2, Language.KY));
    assertEquals("1\u00A0250\u00A0000.05", Formats.decimal(number, 2, Language.EN));
    assertEquals("1\u00A0250\u00A0000", Formats.integer(1250000, Language.RU));
    assertEquals("45,7\u00A0%", Formats.percent(new BigDecimal("45.65"), Language.KY));
    assertEquals("45.7\u00A0%", Formats.percent(new BigDecimal("45.65"), Language.EN));
  }

  /** */
  @Test
  void money() {
    BigDecimal amount = new BigDecimal("6500.5");
    assertEquals("6\u00A0500,50\u00A0сом", Formats.money(amount, "KGS", Language.KY));
    assertEquals("6\u00A0500,50\u00A0АКШ доллары", Formats.money(amount, "USD", Language.KY));
    assertEquals("6\u00A0500.50\u00A0KGS", Formats.money(amount, "KGS", Language.EN));
  }

  /** Whatever the number, the currency after it is in a form that the language allows there. */
  @Test
  void sumsInSentences() {
    for (String number : List.of("1", "2", "5")) {
      BigDecimal amount = new BigDecimal(number + ".00");
      assertEquals(number + "\u00A0сом", Formats.sum(amount, "KGS", Language.RU));
      assertEquals(number + "\u00A0долл. США", Formats.sum(amount, "USD", Language.RU));
      assertEquals(number + "\u00A0сом", Formats.sum(amount, "KGS", Language.KY));
      assertEquals(number + "\u00A0АКШ доллары", Formats.sum(amount, "USD", Language.KY));
      assertEquals(number + "\u00A0USD", Formats.sum(amount, "USD", Language.EN));
    }
    assertEquals(
        "6\u00A0500,50\u00A0долл. США", Formats.sum(new BigDecimal("6500.50"), "USD", Language.RU));
  }
}
