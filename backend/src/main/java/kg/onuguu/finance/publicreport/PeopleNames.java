package kg.onuguu.finance.publicreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kg.onuguu.shared.text.SearchText;

/**
 * Tells whether words name somebody of the school or a private donor. A name is met when each of
 * its words begins a word of the text, since Kyrgyz puts endings to names: Асановдун, Бакытка.
 */
class PeopleNames {
  /** A shorter word, an initial for one, begins too many others. */
  private static final int SHORTEST_WORD = 3;

  private final List<List<String>> names = new ArrayList<>();

  /**
   * Adds a name of two words or more, each with a capital: «Асанов Бакыт», «Асанов Б.». Anything
   * else, as «Ата-энелер» or «Айыл тургуну», names nobody.
   */
  PeopleNames and(String name) {
    List<String> words = name == null ? List.of() : List.of(name.strip().split("\\s+"));
    if (words.size() > 1 && words.stream().allMatch(w -> Character.isUpperCase(w.charAt(0)))) {
      List<String> telling =
          words.stream().map(SearchText::fold).filter(w -> w.length() >= SHORTEST_WORD).toList();
      if (!telling.isEmpty()) {
        names.add(telling);
      }
    }
    return this;
  }

  /** Whether the text names one of them. */
  boolean isIn(String text) {
    List<String> words = Arrays.asList(SearchText.fold(text).split(" "));
    return names.stream().anyMatch(name -> name.stream().allMatch(part -> begins(part, words)));
  }

  private static boolean begins(String part, List<String> words) {
    return words.stream().anyMatch(word -> word.startsWith(part));
  }
}
