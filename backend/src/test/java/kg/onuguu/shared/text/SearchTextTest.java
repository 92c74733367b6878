package kg.onuguu.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {
  /** look-alike letters; R-173: typing without Kyrgyz letters. */
  @ParameterizedTest
  @CsvSource({
    "үчүн, үчγн",
    "үчүн, учун",
    "үчүн, үчυн",
    "өкмөт, окмот",
    "ѲКѲ, өкө",
    "ѳкѳ, өкө",
    "жаңы, жаны",
    "Жаңы, жаҥы",
    "мектеп, MEКТЕП",
    "сабак, cабaк",
    "тоо, Too",
    "ата-эне, ата эне",
    "Ёлка, елка",
    "окуу  борбору, ОКУУ БОРБОРУ",
    "№45 мектеп, 45-мектеп",
    "й\u0306, й\u0306",
    "май, маи\u0306",
    "өз\u00ADгөн, өзгөн",
    "θкмθт, өкмөт",
    "Ɵзгɵн, Өзгөн",
    "Ñoño, nono",
  })
  void theseAreEqual(String one, String other) {
    assertEquals(SearchText.fold(one), SearchText.fold(other));
  }

  @ParameterizedTest
  @CsvSource({"май, маи", "мектеп, мектеби", "ош, ож", "1-мектеп, 11-мектеп"})
  void theseAreNot(String one, String other) {
    assertNotEquals(SearchText.fold(one), SearchText.fold(other));
  }

  @Test
  void nothingToFind() {
    assertEquals("", SearchText.fold(null));
    assertEquals("", SearchText.fold(" «№» — !"));
    assertEquals(List.of(), SearchText.patterns(" -- "));
  }

  /** Wildcards of LIKE are not letters, so they never reach the database. */
  @Test
  void patternsAreSafe() {
    assertEquals(List.of("%ошол%", "%окмот%"), SearchText.patterns("%ошол_ өкмөт\\"));
  }
}
