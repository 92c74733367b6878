package kg.onuguu.demo;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kg.onuguu.shared.text.SearchText;
import org.junit.jupiter.api.Test;

/**
 * nobody of the schools whose papers this program was made after stands in the project or in
 * the demonstration, by name, telephone or e-mail. So that this test does not keep them either, it
 * holds the beginnings of hashes: too short to lead back to one person, long enough to be noticed.
 */
@QuarkusTest
class SeedPeopleTest {
  /**
   * Two words of a name, folded and in the order of the alphabet; the last nine digits of
   * telephones; addresses in small letters.
   */
  private static final Set<String> WANTED =
      Set.of(
          "0f885a", "4256c3", "4efb64", "4f2686", "53d4d8", "5ac167", "5fa33c", "65f99d", "6aceea",
          "6c0b88", "6d014d", "8246ee", "82e3e2", "b25f76", "b302f8", "b87d7b", "d257f1", "e83509",
          "efed60", "f34ad6", "f5d60d", "f8aabd", "fb1f71", "ff52cb", "8fe578", "f867b8");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern PHONE =
      Pattern.compile("(?<![\\w.])\\+?\\d(?:[ ()-]{0,2}\\d){8,13}");

  /** Ids and hashes, which come out anew in every run: some day one would look like somebody. */
  private static final Pattern MADE = Pattern.compile("[0-9a-f-]{32,}");

  private static final Pattern TEXT =
      Pattern.compile(".+\\.(java|json|txt|ya?ml|properties|html|css|md|tsx?|m?js|sql|csv|sh)");

  @Inject DataSource database;

  /** What was hashed already: most words stand in many places. */
  private final Set<String> known = new HashSet<>();

  private final Map<String, String> seen = new LinkedHashMap<>();

  @Test
  void theProjectNamesNoneOfThem() throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent();
    int files = 0;
    for (String part :
        List.of(
            "openapi.yaml",
            "README.md",
            "docs",
            "bench",
            "backend/src",
            "frontend/src",
            "frontend/e2e",
            "frontend/index.html")) {
      try (Stream<Path> below = Files.walk(root.resolve(part))) {
        for (Path file : below.filter(SeedPeopleTest::isText).toList()) {
          look(Files.readString(file), root.relativize(file).toString());
          files++;
        }
      }
    }
    assertTrue(files > 1000, () -> "The project was not found below " + root);
    assertEquals(Map.of(), seen);
  }

  @Test
  void theDemonstrationNamesNoneOfThem() throws SQLException {
    int rows = 0;
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (Map.Entry<String, String> table : texts(statement).entrySet()) {
        try (ResultSet row =
            statement.executeQuery(
                "select concat_ws(' ', " + table.getValue() + ") from " + table.getKey())) {
          while (row.next()) {
            look(row.getString(1), table.getKey());
            rows++;
          }
        }
      }
    }
    assertTrue(rows > 1000);
    assertEquals(Map.of(), seen);
  }

  /** What the other two tests rely on, with a person that there is not. */
  @Test
  void finds() {
    Set<String> wanted = new TreeSet<>();
    wanted.add(hash("сынакова чурок"));
    wanted.add(hash("churok@example.kg"));
    wanted.add(hash("700000001"));
    String text = "Директору Чүрөк СЫНАКОВА, тел. +996 (700) 00-00-01, Churok@example.kg.";
    Set<String> found = new TreeSet<>();
    tokens(text).map(SeedPeopleTest::hash).filter(wanted::contains).forEach(found::add);
    assertEquals(wanted, found);
    tokens("тел. 0700 00 00 01").map(SeedPeopleTest::hash).forEach(wanted::remove);
    assertEquals(2, wanted.size());
  }

  private static boolean isText(Path file) {
    return Files.isRegularFile(file) && TEXT.matcher(file.getFileName().toString()).matches();
  }

  /** The columns with texts of each table, one after the other as a name would stand in them. */
  private static Map<String, String> texts(Statement statement) throws SQLException {
    Map<String, String> tables = new LinkedHashMap<>();
    try (ResultSet rows =
        statement.executeQuery(
            "select table_name,"
                + " group_concat(concat('`', column_name, '`') order by ordinal_position)"
                + " from information_schema.columns where table_schema = database()"
                + " and collation_name is not null group by table_name")) {
      while (rows.next()) {
        tables.put(rows.getString(1), rows.getString(2));
      }
    }
    return tables;
  }

  private void look(String text, String place) {
    tokens(text)
        .filter(known::add)
        .filter(token -> WANTED.contains(hash(token)))
        .forEach(token -> seen.put(token, place));
  }

  private static Stream<String> tokens(String whole) {
    String text = MADE.matcher(whole).replaceAll(" ");
    List<String> words = SearchText.words(text);
    Stream<String> pairs =
        Stream.iterate(1, i -> i < words.size(), i -> i + 1)
            .filter(i -> isName(words.get(i - 1)) && isName(words.get(i)))
            .map(i -> Stream.of(words.get(i - 1), words.get(i)).sorted().collect(joining(" ")));
    Stream<String> mails =
        MAIL.matcher(text).results().map(found -> found.group().toLowerCase(Locale.ROOT));
    Stream<String> phones = PHONE.matcher(text).results().map(found -> lastDigits(found.group()));
    return Stream.of(pairs, mails, phones).flatMap(all -> all);
  }

  private static boolean isName(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  private static String lastDigits(String phone) {
    String digits = phone.replaceAll("\\D", "");
    return digits.substring(digits.length() - 9);
  }

  private static String hash(String token) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
