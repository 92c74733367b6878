package kg.onuguu.plan;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.shared.text.SearchText;

/** The folded text of a row that search compares. */
public final class SearchColumn {
  private SearchColumn() {}

  /** Folds the texts that are there, joined by a space. */
  public static String of(String... texts) {
    return SearchText.fold(
        Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
  }
}
