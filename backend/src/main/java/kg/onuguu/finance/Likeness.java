package kg.onuguu.finance;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.shared.text.SearchText;

/**
 * Whether two entries may be the same money written twice. Sum, source and year have been
 * compared; here it is the purpose, whose words have many endings. Two papers with numbers of their
 * own are two payments.
 */
public final class Likeness {
  /** So many earlier entries are named, however many look the same. */
  public static final int MOST = 20;

  private static final int SHORTEST_WORD = 3;
  private static final int SHORTEST_STEM = 4;

  /** One word of three in common is as much as the two lines of the source have. */
  private static final int WORDS_FOR_ONE = 3;

  private static final Set<String> EMPTY_WORDS =
      Stream.of(
              "жана",
              "менен",
              "үчүн",
              "боюнча",
              "сатып",
              "алуу",
              "төлөө",
              "для",
              "оплата",
              "покупка",
              "приобретение",
              "and",
              "for",
              "the",
              "purchase",
              "payment")
          .map(SearchText::fold)
          .collect(Collectors.toUnmodifiableSet());

  private Likeness() {}

  /** An entry with the words of its purpose, for those who compare it more than once. */
  public record Subject(EntryContent content, List<String> words) {
    public static Subject of(EntryContent content) {
      return new Subject(content, wordsOf(content.purpose()));
    }
  }

  /** Of two entries with the same sum or quantity, source and about the same year. */
  public static boolean suspicious(EntryContent one, EntryContent other) {
    return suspicious(Subject.of(one), Subject.of(other));
  }

  public static boolean suspicious(Subject subject, Subject compared) {
    EntryContent one = subject.content();
    EntryContent other = compared.content();
    if (hasOwnPapers(one.document(), other.document())) {
      return false;
    }
    List<String> words = subject.words();
    List<String> others = compared.words();
    long common =
        words.stream().filter(word -> others.stream().anyMatch(w -> same(w, word))).count();
    int shorter = Math.min(words.size(), others.size());
    if (shorter == 0) {
      return one.category() == other.category();
    }
    return common > 0 && (one.category() == other.category() || common * WORDS_FOR_ONE >= shorter);
  }

  private static boolean hasOwnPapers(Paper one, Paper other) {
    return one != null
        && other != null
        && one.number() != null
        && other.number() != null
        && !(one.kind() == other.kind() && one.number().equals(other.number()));
  }

  private static List<String> wordsOf(String text) {
    return Arrays.stream(SearchText.fold(text).split(" "))
        .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
        .distinct()
        .toList();
  }

  /** The same but for the ending. */
  private static boolean same(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int stem = Math.min(shorter, Math.max(SHORTEST_STEM, shorter - 2));
    return one.regionMatches(0, other, 0, stem);
  }
}
