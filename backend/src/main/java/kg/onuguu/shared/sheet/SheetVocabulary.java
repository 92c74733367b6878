package kg.onuguu.shared.sheet;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SearchText;

/**
 * Headings and values as people write them: in any of the three languages, in any case, with or
 * without Kyrgyz letters, and in the short forms that papers use. The words stand in the
 * messages of the register: {@code column.*}, {@code alias.*} and {@code value.*}.
 */
public abstract class SheetVocabulary<C extends Enum<C> & ImportColumn> {
  private final Class<C> columns;
  private final Messages messages;
  private final Map<String, C> headings = new HashMap<>();
  private final Map<String, Map<Language, Map<String, String>>> labels = new HashMap<>();
  private final Map<String, Map<String, String>> codes = new HashMap<>();

  /** The values of a set by their codes, in their order. */
  protected interface Sets {
    Map<String, String> labels(String set, Language language);
  }

  /**
   * @param bundle the messages of the register
   * @param more sets that no column names
   */
  protected SheetVocabulary(String bundle, Class<C> columns, Collection<String> more, Sets sets) {
    this.columns = columns;
    this.messages = Messages.of(bundle);
    Set<String> all = new HashSet<>(more);
    for (C column : columns.getEnumConstants()) {
      for (Language language : Language.values()) {
        words(language, "column." + column.key()).forEach(word -> headings.put(word, column));
        words(language, "alias." + column.key()).forEach(word -> headings.put(word, column));
      }
      if (column.set() != null) {
        all.add(column.set());
      }
    }
    all.forEach(set -> learn(set, sets));
  }

  private void learn(String set, Sets sets) {
    Map<Language, Map<String, String>> byLanguage = new EnumMap<>(Language.class);
    Map<String, String> found = new HashMap<>();
    for (Language language : Language.values()) {
      Map<String, String> values = sets.labels(set, language);
      byLanguage.put(language, values);
      values.forEach(
          (code, label) -> {
            found.put(folded(code), code);
            found.put(folded(label), code);
            found.put(label, code);
            words(language, "value.%s.%s".formatted(set, code))
                .forEach(word -> found.put(word, code));
          });
    }
    labels.put(set, byLanguage);
    codes.put(set, found);
  }

  Class<C> columns() {
    return columns;
  }

  public Optional<C> column(String heading) {
    return Optional.ofNullable(headings.get(folded(heading)));
  }

  public String heading(C column, Language language) {
    return text("column." + column.key(), language);
  }

  public String text(String key, Language language) {
    return messages.text(language, key);
  }

  /** The code of a value of a set, however it is written; most files have the very label. */
  public Optional<String> code(String set, String written) {
    Map<String, String> known = codes.get(set);
    String exactly = known.get(written);
    return Optional.ofNullable(exactly == null ? known.get(folded(written)) : exactly);
  }

  /** The values of a set as the file offers them. */
  public List<String> labels(String set, Language language) {
    return List.copyOf(labels.get(set).get(language).values());
  }

  public String label(String set, String code, Language language) {
    return labels.get(set).get(language).getOrDefault(code, code);
  }

  /** Several forms stand in one text, with bars between them. */
  private List<String> words(Language language, String key) {
    return messages.has(key)
        ? Arrays.stream(messages.text(language, key).split("\\|"))
            .map(SheetVocabulary::folded)
            .toList()
        : List.of();
  }

  /** Signs alone, as № and +, are words too. */
  private static String folded(String text) {
    String folded = SearchText.fold(text);
    return folded.isEmpty() ? text.strip() : folded;
  }
}
