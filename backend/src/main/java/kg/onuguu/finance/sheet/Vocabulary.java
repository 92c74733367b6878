package kg.onuguu.finance.sheet;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kg.onuguu.finance.EntryType;
import kg.onuguu.finance.PaperKind;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.sheet.SheetVocabulary;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** The words of the book as a spreadsheet. */
@Singleton
class Vocabulary extends SheetVocabulary<FinanceColumn> {
  static final String BUNDLE = "finance_sheet";
  static final String YES = "yes";
  static final String NO = "no";

  /** Sets that are no reference data; their labels stand in the messages. */
  private static final Map<String, List<String>> OWN_SETS =
      Map.of(
          "entry_type", codes(EntryType.values()),
          "paper_kind", codes(PaperKind.values()),
          "yes_no", List.of(YES, NO));

  Vocabulary(ReferenceData reference) {
    super(
        BUNDLE,
        FinanceColumn.class,
        List.of(),
        (set, language) ->
            OWN_SETS.containsKey(set) ? ownLabels(set, language) : reference.labels(set, language));
  }

  private static Map<String, String> ownLabels(String set, Language language) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (String code : OWN_SETS.get(set)) {
      labels.put(code, Messages.of(BUNDLE).text(language, "label.%s.%s".formatted(set, code)));
    }
    return labels;
  }

  private static List<String> codes(Enum<?>[] values) {
    return Stream.of(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
  }
}
