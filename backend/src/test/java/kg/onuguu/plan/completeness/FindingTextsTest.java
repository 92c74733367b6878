package kg.onuguu.plan.completeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kg.onuguu.api.model.PlanSection;
import kg.onuguu.api.model.PlanStatus;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every finding and every refusal of the rooms plan and mission has words (R-171). */
class FindingTextsTest {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");
  private static final Path ROOM = Path.of("src/main/java/kg/onuguu");

  @ParameterizedTest
  @ValueSource(strings = {"findings", "plan", "mission", "cycle", "assessment"})
  void threeLanguagesSayTheSame(String bundle) {
    Messages messages = Messages.of(bundle);
    Set<String> keys = messages.keys(Language.KY);
    for (Language language : Language.values()) {
      assertEquals(keys, messages.keys(language), bundle + " " + language);
    }
  }

  @Test
  void everyFindingHasWords() throws IOException {
    Set<String> codes =
        inSources(
            Pattern.compile(
                "(?:stopsSubmission|stopsApproval|warning|info)\\(\\s*\"R-\\d+\","
                    + "\\s*\"([a-z_]+)\""));
    codes.addAll(inSources(Pattern.compile("stageFinding\\(\"([a-z_]+)\"\\)")));
    codes.addAll(
        inSources(Pattern.compile("\"(mission_[a-z]+_?[a-z]*|graduate_model_incomplete)\"")));
    codes.remove("mission_question");
    assertTrue(codes.size() > 35, codes.toString());
    Set<String> worded = new TreeSet<>();
    Messages.of("findings").keys(Language.KY).stream()
        .filter(key -> key.startsWith("finding."))
        .map(key -> key.substring("finding.".length()))
        .forEach(worded::add);
    assertTrue(worded.containsAll(codes), codes.toString());
    for (String code : worded) {
      assertFalse(
          inSources(Path.of("src/main/java/kg/onuguu"), Pattern.compile("\"(" + code + ")\""))
              .isEmpty(),
          code + " is never said");
    }
  }

  @Test
  void everyRefusalHasWords() throws IOException {
    Set<String> codes = inSources(Pattern.compile("Violations\\.at\\(\\s*[^,]+,\\s*\"([a-z_]+)\""));
    assertTrue(codes.size() > 15, codes.toString());
    for (String code : codes) {
      assertTrue(Messages.of("plan").has("error." + code), code);
    }
  }

  @Test
  void sectionsAndStatesHaveWords() {
    Messages findings = Messages.of("findings");
    Arrays.stream(PlanSection.values())
        .forEach(section -> assertTrue(findings.has("summary." + section)));
    Arrays.stream(PlanStatus.values())
        .forEach(status -> assertTrue(findings.has("status." + status)));
  }

  /** The same parameters in each language: none is forgotten in a translation. */
  @Test
  void sameParameters() throws IOException {
    for (String bundle : List.of("findings", "plan", "mission")) {
      for (String key : Messages.of(bundle).keys(Language.KY)) {
        if (!key.startsWith("finding.")) {
          continue;
        }
        Set<String> first = parameters(bundle, Language.KY, key);
        for (Language language : Language.values()) {
          assertEquals(first, parameters(bundle, language, key), key + " " + language);
        }
      }
    }
    assertFalse(parameters("findings", Language.RU, "finding.team_count").isEmpty());
  }

  private static Set<String> parameters(String bundle, Language language, String key)
      throws IOException {
    String text =
        Files.readAllLines(
                Path.of(
                    "src/main/resources/messages/%s_%s.properties"
                        .formatted(bundle, language.code())))
            .stream()
            .filter(line -> line.startsWith(key + "="))
            .findFirst()
            .orElseThrow();
    Set<String> names = new TreeSet<>();
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  private static Set<String> inSources(Pattern pattern) throws IOException {
    Set<String> found = inSources(ROOM.resolve("plan"), pattern);
    found.addAll(inSources(ROOM.resolve("mission"), pattern));
    return found;
  }

  private static Set<String> inSources(Path room, Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(room)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
