package kg.onuguu.school.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.api.model.ProfileFinding;
import kg.onuguu.finding.Label;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;

/** Puts doubts into plain words, and refuses a confirmation that they stop. */
@ApplicationScoped
public class DoubtWriter {
  private final ReferenceData reference;

  DoubtWriter(ReferenceData reference) {
    this.reference = reference;
  }

  public List<ProfileFinding> write(List<Doubt> doubts, Language language) {
    return doubts.stream().map(doubt -> write(doubt, language)).toList();
  }

  /** 422 with everything that stops the confirmation, in the words of the page. */
  public void requireConfirmable(List<Doubt> doubts, Language language) {
    List<Violation> stopping =
        doubts.stream()
            .filter(Doubt::blocks)
            .map(
                doubt ->
                    Violation.at(doubt.pointer(), doubt.code())
                        .rule(doubt.rule())
                        .from(Refusals.BUNDLE)
                        .saying(message(doubt, language)))
            .toList();
    if (!stopping.isEmpty()) {
      throw new ProblemException(ProblemType.RULE_BROKEN, stopping)
          .because(Refusals.BUNDLE, "not_confirmable", Map.of());
    }
  }

  private ProfileFinding write(Doubt doubt, Language language) {
    return new ProfileFinding()
        .code(doubt.code())
        .rule(doubt.rule())
        .severity(doubt.severity())
        .blocksConfirmation(doubt.blocks())
        .pointer(doubt.pointer())
        .params(doubt.params().isEmpty() ? null : codes(doubt.params()))
        .message(message(doubt, language));
  }

  private String message(Doubt doubt, Language language) {
    Map<String, Object> words = new LinkedHashMap<>();
    doubt
        .params()
        .forEach(
            (name, value) ->
                words.put(
                    name,
                    value instanceof Label label
                        ? reference.label(label.set(), label.code(), language)
                        : value));
    return Messages.of(Refusals.BUNDLE).text(language, "finding." + doubt.code(), words);
  }

  private static Map<String, String> codes(Map<String, Object> params) {
    Map<String, String> codes = new LinkedHashMap<>();
    params.forEach((name, value) -> codes.put(name, code(value)));
    return codes;
  }

  private static String code(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(DoubtWriter::code).collect(Collectors.joining(","));
    }
    return value instanceof Label label ? label.code() : String.valueOf(value);
  }
}
