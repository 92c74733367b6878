package kg.onuguu.finance;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.onuguu.shared.text.SearchText;

/** Texts as people send them, and as search compares them. */
final class Words {
  private static final int MOST_WORDS = 8;

  private Words() {}

  /** One line: without the spaces around it, null when there is nothing else. */
  static String line(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** One LIKE pattern a word of the query. */
  static List<String> patterns(String query) {
    return SearchText.patterns(query).stream().distinct().limit(MOST_WORDS).toList();
  }

  /** The folded form of those that are there. */
  static String search(Object... texts) {
    return SearchText.fold(
        Arrays.stream(texts)
            .filter(Objects::nonNull)
            .map(Object::toString)
            .collect(Collectors.joining(" ")));
  }
}
