package kg.onuguu.search;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kg.onuguu.access.AccessScope;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.SearchText;

/** Asks every source and takes from each in turn, so that many schools do not hide the plans. */
@ApplicationScoped
class SearchService {
  static final int MOST_HITS = 20;
  private static final int MOST_WORDS = 8;

  private final List<SearchSource> sources;

  SearchService(@All List<SearchSource> sources) {
    this.sources = sources.stream().sorted(Comparator.comparing(SearchSource::kind)).toList();
  }

  @Transactional
  List<SearchHit> find(String words, AccessScope scope, Language language) {
    List<String> patterns =
        SearchText.patterns(words).stream().distinct().limit(MOST_WORDS).toList();
    if (patterns.isEmpty()) {
      return List.of();
    }
    List<List<SearchHit>> found =
        sources.stream().map(source -> source.find(patterns, scope, language, MOST_HITS)).toList();
    Set<SearchHit> kept = new HashSet<>();
    IntStream.range(0, MOST_HITS)
        .forEach(
            round ->
                found.stream()
                    .filter(hits -> round < hits.size() && kept.size() < MOST_HITS)
                    .forEach(hits -> kept.add(hits.get(round))));
    return found.stream().flatMap(List::stream).filter(kept::contains).toList();
  }
}
