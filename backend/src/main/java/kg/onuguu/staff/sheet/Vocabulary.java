package kg.onuguu.staff.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.staff.StaffRules;

/**
 * Headings and values as people write them: in any of the three languages, in any case, with or
 * without Kyrgyz letters, and in the short forms that forms use.
 */
@ApplicationScoped
class Vocabulary {
  static final String BUNDLE = "staff_sheet";

  private final ReferenceData reference;
  private final Messages messages = Messages.of(BUNDLE);
  private final Map<String, StaffColumn> headings = new HashMap<>();
  private final Map<String, Map<String, String>> codes = new HashMap<>();

  Vocabulary(ReferenceData reference) {
    this.reference = reference;
    for (StaffColumn column : StaffColumn.values()) {
      for (Language language : Language.values()) {
        words(language, "column." + column.key()).forEach(word -> headings.put(word, column));
        words(language, "alias." + column.key()).forEach(word -> headings.put(word, column));
      }
      if (column.set() != null) {
        codes.put(column.set(), codesOf(column.set()));
      }
    }
    codes.put(StaffRules.SUBJECTS, codesOf(StaffRules.SUBJECTS));
  }

  Optional<StaffColumn> column(String heading) {
    return Optional.ofNullable(headings.get(SearchText.fold(heading)));
  }

  String heading(StaffColumn column, Language language) {
    return messages.text(language, "column." + column.key());
  }

  /** The code of a value of a set, however it is written. */
  Optional<String> code(String set, String written) {
    return Optional.ofNullable(codes.get(set).get(SearchText.fold(written)));
  }

  /** The values of a set as the file offers them. */
  List<String> labels(String set, Language language) {
    return reference.values(set).stream().map(value -> value.label(language)).toList();
  }

  String label(String set, String code, Language language) {
    return reference.find(set, code).map(value -> value.label(language)).orElse(code);
  }

  private Map<String, String> codesOf(String set) {
    Map<String, String> found = new HashMap<>();
    for (ReferenceValue value : reference.values(set)) {
      found.put(SearchText.fold(value.code()), value.code());
      for (Language language : Language.values()) {
        found.put(SearchText.fold(value.label(language)), value.code());
        words(language, "value.%s.%s".formatted(set, value.code()))
            .forEach(word -> found.put(word, value.code()));
      }
    }
    return found;
  }

  /** Several forms stand in one text, with bars between them. */
  private List<String> words(Language language, String key) {
    return messages.has(key)
        ? Arrays.stream(messages.text(language, key).split("\\|")).map(SearchText::fold).toList()
        : List.of();
  }
}
