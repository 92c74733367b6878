package kg.onuguu.approval.change;

import java.util.Collection;
import java.util.stream.Collectors;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.reference.ReferenceValue;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** Words of a comparison in the language of the reader. */
record ChangeWords(ReferenceData reference, Language language) {
  private static final int LONGEST_LABEL = 200;

  /** The code itself where the reference data no longer have it. */
  String label(String set, String code) {
    return reference.find(set, code).map((ReferenceValue v) -> v.label(language)).orElse(code);
  }

  String labels(String set, Collection<String> codes) {
    return codes.stream().map(code -> label(set, code)).collect(Collectors.joining("; "));
  }

  /** A heading of a part that has no words of its own. */
  String heading(String key) {
    return Messages.of("approval").text(language, "part." + key);
  }

  String shortened(String text) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST_LABEL ? line : line.substring(0, LONGEST_LABEL - 1) + "…";
  }

  static String year(Integer year) {
    return year == null ? null : year + "–" + (year + 1);
  }
}
