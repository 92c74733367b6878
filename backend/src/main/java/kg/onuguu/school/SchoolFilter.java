package kg.onuguu.school;

import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.text.SearchText;

/** What a list of schools is narrowed to; every word must be found, in any order. */
record SchoolFilter(UUID districtId, Boolean active, List<String> patterns, boolean byNumber) {
  private static final int MOST_WORDS = 8;

  static SchoolFilter of(String query, UUID districtId, Boolean active, boolean byNumber) {
    return new SchoolFilter(districtId, active, patterns(query), byNumber);
  }

  static List<String> patterns(String query) {
    return SearchText.patterns(query).stream().distinct().limit(MOST_WORDS).toList();
  }
}
