package kg.onuguu.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.api.model.Finding;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** Puts findings into plain words: what is missing and what to do (bundle "findings"). */
@ApplicationScoped
public class FindingWriter {
  private static final String BUNDLE = "findings";

  private final ReferenceData reference;

  FindingWriter(ReferenceData reference) {
    this.reference = reference;
  }

  public List<Finding> write(List<FindingDraft> drafts, Language language) {
    return drafts.stream().map(draft -> write(draft, language)).toList();
  }

  /** One finding in that language. */
  public Finding write(FindingDraft draft, Language language) {
    return new Finding()
        .code(draft.code())
        .rule(draft.rule())
        .severity(draft.severity())
        .blocks(draft.blocks())
        .section(draft.section())
        .targetId(draft.targetId())
        .field(draft.field())
        .params(draft.params().isEmpty() ? null : codes(draft.params()))
        .message(message(draft, language));
  }

  private String message(FindingDraft draft, Language language) {
    Map<String, Object> words = new LinkedHashMap<>();
    draft.params().forEach((name, value) -> words.put(name, word(value, language)));
    return Messages.of(BUNDLE).text(language, "finding." + draft.code(), words);
  }

  private Object word(Object value, Language language) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(one -> word(one, language)).toList();
    }
    return value instanceof Label label ? label(label, language) : value;
  }

  /** Long labels of the reference data have short forms for sentences in the bundle. */
  private String label(Label label, Language language) {
    String key = "label." + label.set() + "." + label.code();
    Messages bundle = Messages.of(BUNDLE);
    return bundle.has(key)
        ? bundle.text(language, key)
        : reference.label(label.set(), label.code(), language);
  }

  private static Map<String, String> codes(Map<String, Object> params) {
    Map<String, String> codes = new LinkedHashMap<>();
    params.forEach((name, value) -> codes.put(name, code(value)));
    return codes;
  }

  private static String code(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(FindingWriter::code).collect(Collectors.joining(","));
    }
    return value instanceof Label label ? label.code() : String.valueOf(value);
  }
}
