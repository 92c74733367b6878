package kg.onuguu.document;

import kg.onuguu.shared.text.Language;

/** Words of the reference data; the code itself where a label is missing. */
@FunctionalInterface
public interface DocumentLabels {
  String label(String set, String code, Language language);
}
