package kg.onuguu.finance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.PaperKind;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SearchText;

/**
 * Headings and values as people write them: in any of the three languages, in any case, with or
 * without Kyrgyz letters, and in the short forms that books use.
 */
@ApplicationScoped
class Vocabulary {
  static final String BUNDLE = "finance_sheet";
  static final String YES = "yes";
  static final String NO = "no";

  /** Sets that are no reference data; their labels stand in the messages. */
  private static final Map<String, List<String>> OWN_SETS =
      Map.of(
          "entry_type", codes(EntryType.values()),
          "paper_kind", codes(PaperKind.values()),
          "yes_no", List.of(YES, NO));

  private final Messages messages = Messages.of(BUNDLE);
  private final ReferenceData reference;
  private final Map<String, FinanceColumn> headings = new HashMap<>();
  private final Map<String, Map<String, String>> codes = new HashMap<>();

  Vocabulary(ReferenceData reference) {
    this.reference = reference;
    for (FinanceColumn column : FinanceColumn.values()) {
      for (Language language : Language.values()) {
        words(language, "column." + column.field()).forEach(word -> headings.put(word, column));
        words(language, "alias." + column.field()).forEach(word -> headings.put(word, column));
      }
      if (column.set() != null) {
        codes.put(column.set(), codesOf(column.set()));
      }
    }
  }

  Optional<FinanceColumn> column(String heading) {
    return Optional.ofNullable(headings.get(folded(heading)));
  }

  String heading(FinanceColumn column, Language language) {
    return messages.text(language, "column." + column.field());
  }

  String text(String key, Language language) {
    return messages.text(language, key);
  }

  /** The code of a value of a set, however it is written. */
  Optional<String> code(String set, String written) {
    return Optional.ofNullable(codes.get(set).get(folded(written)));
  }

  /** The values of a set as the file offers them. */
  List<String> labels(String set, Language language) {
    return List.copyOf(values(set, language).values());
  }

  String label(String set, String code, Language language) {
    return values(set, language).getOrDefault(code, code);
  }

  private Map<String, String> values(String set, Language language) {
    Map<String, String> values = new LinkedHashMap<>();
    if (OWN_SETS.containsKey(set)) {
      OWN_SETS
          .get(set)
          .forEach(
              code ->
                  values.put(code, messages.text(language, "label.%s.%s".formatted(set, code))));
    } else {
      for (ReferenceValue value : reference.values(set)) {
        values.put(value.code(), value.label(language));
      }
    }
    return values;
  }

  private Map<String, String> codesOf(String set) {
    Map<String, String> found = new HashMap<>();
    for (Language language : Language.values()) {
      values(set, language)
          .forEach(
              (code, label) -> {
                found.put(folded(code), code);
                found.put(folded(label), code);
                words(language, "value.%s.%s".formatted(set, code))
                    .forEach(word -> found.put(word, code));
              });
    }
    return found;
  }

  /** Several forms stand in one text, with bars between them. */
  private List<String> words(Language language, String key) {
    return messages.has(key)
        ? Arrays.stream(messages.text(language, key).split("\\|")).map(Vocabulary::folded).toList()
        : List.of();
  }

  /** Signs alone, as № and +, are words too. */
  private static String folded(String text) {
    String folded = SearchText.fold(text);
    return folded.isEmpty() ? text.strip() : folded;
  }

  private static List<String> codes(Enum<?>[] values) {
    return Stream.of(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableList());
  }
}
