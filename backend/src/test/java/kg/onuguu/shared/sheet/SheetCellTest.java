package kg.onuguu.shared.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SheetCellTest {
  private static SheetCell text(String text) {
    return new SheetCell(0, SheetCell.Kind.TEXT, text, false);
  }

  private static SheetCell number(String text) {
    return new SheetCell(0, SheetCell.Kind.NUMBER, text, false);
  }

  @Test
  void datesAsTheyAreTyped() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 8, 4));
    assertEquals(day, text("04.08.2026").date());
    assertEquals(day, text(" 4.8.2026 ").date());
    assertEquals(day, text("2026-08-04").date());
    assertEquals(day, text("2026-08-04T00:00:00").date());
    assertEquals(day, text("04/08/2026").date());
    assertEquals(Optional.empty(), text("31.02.2026").date());
    assertEquals(Optional.empty(), text("04.08.26").date());
    assertEquals(Optional.empty(), text("04.08.1826").date());
    assertEquals(Optional.empty(), text("").date());
  }

  @Test
  void datesAsTheFileCountsThem() {
    assertEquals(Optional.of(LocalDate.of(2026, 8, 24)), number("46258").date());
    assertEquals(Optional.of(LocalDate.of(2026, 8, 24)), number("46258.75").date());
    assertEquals(Optional.of(LocalDate.of(1900, 1, 1)), number("1").date());
    assertEquals(Optional.of(LocalDate.of(1900, 3, 1)), number("61").date());
    assertEquals(Optional.empty(), number("0").date());
    assertEquals(Optional.empty(), number("-5").date());
    assertEquals(Optional.empty(), number("1E9").date());
    assertEquals(Optional.empty(), new SheetCell(0, SheetCell.Kind.BOOLEAN, "1", false).date());
  }

  @Test
  void numbers() {
    assertEquals(Optional.of(new BigDecimal("22.5")), number("22.500000000000004").number());
    assertEquals(Optional.of(new BigDecimal("22.5")), text("22,5").number());
    assertEquals(Optional.of(new BigDecimal("1200")), text("1 200").number());
    assertEquals(Optional.of(new BigDecimal("120")), number("1.2E2").number());
    assertEquals(Optional.empty(), text("22 саат").number());
    assertEquals(Optional.empty(), number("1E999999999").number());
    assertEquals("17", number("17.0").words());
  }

  /** Assurance 30, and back again. */
  @Test
  void dangerousTextsAreInert() {
    for (String text : new String[] {"=1+1", "+996 555", "-5", "@SUM(A1)", "\t=1", "\r=1"}) {
      assertEquals("'" + text, InertText.of(text));
      assertEquals(text.strip(), text("'" + text).words().strip());
    }
    assertEquals("Айзада", InertText.of("Айзада"));
    assertEquals("", InertText.of(""));
    assertEquals("'тырмакча'", text("'тырмакча'").words());
  }

  @Test
  void lettersOfColumns() {
    assertEquals("A", SheetRow.letters(0));
    assertEquals("Z", SheetRow.letters(25));
    assertEquals("AA", SheetRow.letters(26));
    assertEquals("XFD", SheetRow.letters(16_383));
  }
}
