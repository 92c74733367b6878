package kg.onuguu.evaluation.finding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.SelfEvaluationPart;
import kg.onuguu.api.model.Severity;
import kg.onuguu.evaluation.text.IntroKind;

/**
 * Something missing or doubtful in a self-evaluation, before it is put into words: the rule, how
 * strongly it weighs, where it is. The words are {@code finding.<code>} of the bundle "evaluation".
 *
 * @param excerpt the words around what is doubtful, or null
 */
record EvaluationFinding(
    String code,
    String rule,
    Severity severity,
    Place place,
    String excerpt,
    Map<String, Object> params) {

  /**
   * Where it is; what does not apply is null.
   *
   * @param target the point or annex concerned
   */
  record Place(
      SelfEvaluationPart part,
      IntroKind block,
      String criterionCode,
      String sectionCode,
      String reportPart,
      UUID target,
      String field) {

    static Place intro(IntroKind block) {
      return of(SelfEvaluationPart.INTRODUCTION, block, null, null);
    }

    static Place criterion(String code) {
      return of(SelfEvaluationPart.CRITERION, null, code, null);
    }

    static Place section(String code) {
      return of(SelfEvaluationPart.SECTION, null, null, code);
    }

    static Place commission() {
      return of(SelfEvaluationPart.COMMISSION, null, null, null);
    }

    static Place report(String part) {
      return new Place(SelfEvaluationPart.REPORT, null, null, null, part, null, null);
    }

    static Place recommendations() {
      return of(SelfEvaluationPart.RECOMMENDATIONS, null, null, null);
    }

    static Place annex(UUID annexId) {
      return of(SelfEvaluationPart.ANNEXES, null, null, null).at(annexId);
    }

    private static Place of(
        SelfEvaluationPart part, IntroKind block, String criterionCode, String sectionCode) {
      return new Place(part, block, criterionCode, sectionCode, null, null, null);
    }

    Place at(UUID point) {
      return new Place(part, block, criterionCode, sectionCode, reportPart, point, field);
    }

    Place field(String name) {
      return new Place(part, block, criterionCode, sectionCode, reportPart, target, name);
    }
  }

  /** Without it nothing is finalised. */
  static EvaluationFinding stops(String rule, String code, Place place) {
    return new EvaluationFinding(code, rule, Severity.BLOCKER, place, null, Map.of());
  }

  static EvaluationFinding warning(String rule, String code, Place place) {
    return new EvaluationFinding(code, rule, Severity.WARNING, place, null, Map.of());
  }

  static EvaluationFinding info(String rule, String code, Place place) {
    return new EvaluationFinding(code, rule, Severity.INFO, place, null, Map.of());
  }

  boolean stopsFinalisation() {
    return severity == Severity.BLOCKER;
  }

  EvaluationFinding quoting(String words) {
    return new EvaluationFinding(code, rule, severity, place, words, params);
  }

  /** A parameter of the message; labels that differ by language are a {@code Label}. */
  EvaluationFinding with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(params);
    more.put(name, value);
    return new EvaluationFinding(code, rule, severity, place, excerpt, more);
  }
}
