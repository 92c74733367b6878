package kg.onuguu.school;

import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.SearchText;

/** What a list of schools is narrowed to; every word must be found, in any order. */
record SchoolFilter(UUID districtId, Boolean active, List<String> words, boolean byNumber) {
  static final int MOST_WORDS = 8;

  static SchoolFilter of(String query, UUID districtId, Boolean active, boolean byNumber) {
    return new SchoolFilter(districtId, active, words(query), byNumber);
  }

  static List<String> words(String query) {
    String folded = query == null ? "" : SearchText.fold(query);
    return folded.isEmpty()
        ? List.of()
        : List.of(folded.split(" ")).stream().distinct().limit(MOST_WORDS).toList();
  }

  /** Folded words hold letters and digits only, so nothing needs an escape. */
  String pattern(int word) {
    return "%" + words.get(word) + "%";
  }
}
