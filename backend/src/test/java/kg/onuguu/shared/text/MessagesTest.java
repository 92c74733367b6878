package kg.onuguu.shared.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.shared.problem.ProblemType;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/messages");
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");

  private static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".properties"))
          .map(name -> name.replaceFirst("_(ky|ru|en)\\.properties$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  /** R-171: every text in every language, with the same parameters. */
  @Test
  void everyBundleHasEqualKeysAndParameters() throws IOException {
    assertTrue(bundles().contains("problems"));
    for (String name : bundles()) {
      Messages messages = Messages.of(name);
      assertEquals(messages.keys(Language.KY), messages.keys(Language.RU), name);
      assertEquals(messages.keys(Language.KY), messages.keys(Language.EN), name);
      assertEquals(parameters(name, "ky"), parameters(name, "ru"), name);
      assertEquals(parameters(name, "ky"), parameters(name, "en"), name);
    }
  }

  private static Map<String, TreeSet<String>> parameters(String bundle, String language)
      throws IOException {
    Map<String, TreeSet<String>> found = new TreeMap<>();
    for (String line :
        Files.readAllLines(FOLDER.resolve("%s_%s.properties".formatted(bundle, language)))) {
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        assertFalse(line.substring(equals + 1).isBlank(), line);
        found.put(
            line.substring(0, equals),
            PARAMETER
                .matcher(line.substring(equals + 1))
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    return found;
  }

  @Test
  void everyProblemHasTitleAndAdvice() {
    for (ProblemType type : ProblemType.values()) {
      for (String part : List.of("title", "detail")) {
        assertTrue(
            Messages.of("problems").has("problem.%s.%s".formatted(type.name(), part)), type.name());
      }
    }
  }

  @Test
  void parametersByNameAndForms() {
    Messages test = Messages.of("test");
    assertEquals(
        "План на 1 год с 01.09.2026, 2,50",
        test.text(
            Language.RU,
            "plan",
            Map.of("n", 1, "from", LocalDate.of(2026, 9, 1), "sum", new BigDecimal("2.50"))));
    assertTrue(test.text(Language.RU, "plan", Map.of("n", 3)).contains("3 года"));
    assertTrue(test.text(Language.RU, "plan", Map.of("n", 5)).contains("5 лет"));
    assertTrue(test.text(Language.RU, "plan", Map.of("n", 12)).contains("12 лет"));
    assertTrue(test.text(Language.RU, "plan", Map.of("n", 21)).contains("21 год "));
    assertTrue(test.text(Language.EN, "plan", Map.of("n", 1)).contains("1 year "));
    assertTrue(test.text(Language.EN, "plan", Map.of("n", 2)).contains("2 years "));
  }

  @Test
  void parametersByPosition() {
    assertEquals(
        "а, б — $1", Messages.of("test").text(Language.KY, "list", List.of("а", "б"), "$1"));
  }

  @Test
  void missingTextIsAnError() {
    assertThrows(
        IllegalArgumentException.class, () -> Messages.of("test").text(Language.KY, "none"));
  }

  @Test
  void languageIsNegotiated() {
    assertEquals(Language.KY, Language.negotiate(null));
    assertEquals(Language.KY, Language.negotiate("de, fr;q=0.5"));
    assertEquals(Language.KY, Language.negotiate(";;;=broken"));
    assertEquals(Language.RU, Language.negotiate("de, en;q=0.4, ru-RU;q=0.8"));
    assertEquals(Language.EN, Language.negotiate("ru;q=0, en"));
    assertEquals(Language.KY, Language.negotiate("en,".repeat(500)));
  }
}
