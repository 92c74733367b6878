package kg.onuguu.evaluation.finding;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kg.onuguu.api.model.IntroBlockCode;
import kg.onuguu.api.model.SelfEvaluationCompleteness;
import kg.onuguu.api.model.SelfEvaluationFinding;
import kg.onuguu.evaluation.content.EvaluationParts;
import kg.onuguu.evaluation.finding.EvaluationFinding.Place;
import kg.onuguu.finding.Label;
import kg.onuguu.indicator.table.Percentages;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.text.Messages;
import kg.onuguu.shared.text.SchoolYear;

/** Runs all checks of a self-evaluation and puts what they find into words. */
@ApplicationScoped
public class EvaluationFindings {
  private static final String BUNDLE = "evaluation";
  private static final int PERCENT = 100;

  private final List<EvaluationCheck> checks;
  private final ReferenceData reference;

  EvaluationFindings(@All List<EvaluationCheck> checks, ReferenceData reference) {
    this.checks = checks;
    this.reference = reference;
  }

  /** What passes – blocks, criteria, both points of each section, the commission – and is found. */
  public SelfEvaluationCompleteness of(EvaluationParts parts, Language language) {
    List<EvaluationFinding> found = found(parts);
    int total =
        parts.intro().size() + parts.criteria().size() + 2 * parts.set().getSections().size() + 1;
    int passed = total - (int) found.stream().filter(EvaluationFinding::stopsFinalisation).count();
    int evidenced = parts.annexesByCriterion().size();
    return new SelfEvaluationCompleteness()
        .passed(passed)
        .total(total)
        .percent(passed * PERCENT / total)
        .criteriaWithEvidence(evidenced)
        .evidencePct(Percentages.of(evidenced, parts.criteria().size()))
        .findings(found.stream().map(finding -> write(finding, language)).toList());
  }

  /** What stops the finalisation, each at its place. */
  public List<Violation> stopping(EvaluationParts parts, Language language) {
    return found(parts).stream()
        .filter(EvaluationFinding::stopsFinalisation)
        .map(
            finding ->
                Violation.at(pointer(finding.place()), finding.code())
                    .rule(finding.rule())
                    .saying(message(finding, language)))
        .toList();
  }

  /** Blockers first, then warnings; within a severity as the checks found them. */
  private List<EvaluationFinding> found(EvaluationParts parts) {
    return checks.stream()
        .flatMap(check -> check.run(parts).stream())
        .sorted(Comparator.comparing(EvaluationFinding::severity))
        .toList();
  }

  private static String pointer(Place place) {
    return switch (place.part()) {
      case INTRODUCTION -> "/intro/" + place.block().code();
      case CRITERION -> "/criteria/" + place.criterionCode();
      case SECTION -> "/sections/" + place.sectionCode();
      case COMMISSION -> "/commission";
      case REPORT -> "/report-parts/" + place.reportPart();
      case RECOMMENDATIONS -> "/recommendations";
      case ANNEXES -> "/annexes";
    };
  }

  private SelfEvaluationFinding write(EvaluationFinding finding, Language language) {
    Place place = finding.place();
    return new SelfEvaluationFinding()
        .code(finding.code())
        .rule(finding.rule())
        .severity(finding.severity())
        .stopsFinalisation(finding.stopsFinalisation())
        .part(place.part())
        .block(place.block() == null ? null : IntroBlockCode.valueOf(place.block().name()))
        .criterionCode(place.criterionCode())
        .sectionCode(place.sectionCode())
        .reportPart(place.reportPart())
        .targetId(place.target())
        .field(place.field())
        .excerpt(finding.excerpt())
        .params(finding.params().isEmpty() ? null : codes(finding.params()))
        .message(message(finding, language));
  }

  private String message(EvaluationFinding finding, Language language) {
    Map<String, Object> words = new LinkedHashMap<>();
    finding.params().forEach((name, value) -> words.put(name, word(value, language)));
    String key = "finding." + finding.code();
    if (finding.params().get("schoolYear") instanceof Integer year) {
      words.put("years", new SchoolYear(year).shortLabel());
      key += ".of_year";
    }
    return Messages.of(BUNDLE).text(language, key, words);
  }

  private Object word(Object value, Language language) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(one -> word(one, language)).toList();
    }
    return value instanceof Label label
        ? reference.label(label.set(), label.code(), language)
        : value;
  }

  private static Map<String, String> codes(Map<String, Object> params) {
    Map<String, String> codes = new LinkedHashMap<>();
    params.forEach(
        (name, value) -> {
          if (value != null) {
            codes.put(name, code(value));
          }
        });
    return codes;
  }

  private static String code(Object value) {
    if (value instanceof Collection<?> many) {
      return many.stream().map(EvaluationFindings::code).collect(Collectors.joining(","));
    }
    return value instanceof Label label ? label.code() : String.valueOf(value);
  }
}
