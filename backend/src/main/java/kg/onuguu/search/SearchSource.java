package kg.onuguu.search;

import java.util.List;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.text.Language;

/** A feature whose things are found. It asks its folded {@code search_text} columns. */
public interface SearchSource {

  /** Lower kinds come first in the answer. */
  SearchKind kind();

  /**
   * @param patterns LIKE patterns of {@code SearchText.patterns}; a hit fits all of them
   * @param limit more are not shown
   */
  List<SearchHit> find(List<String> patterns, AccessScope scope, Language language, int limit);
}
