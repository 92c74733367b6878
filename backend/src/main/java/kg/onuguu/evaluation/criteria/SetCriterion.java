package kg.onuguu.evaluation.criteria;

import java.util.List;

/**
 * A criterion of a set.
 *
 * @param help what to describe and which evidence fits
 * @param expectedEvidence codes of evidence_kind
 * @param partsMayBeNotApplicable as a dormitory is where there is none
 */
public record SetCriterion(
    String code,
    CriteriaText label,
    CriteriaText help,
    List<String> expectedEvidence,
    boolean partsMayBeNotApplicable) {
  public SetCriterion {
    expectedEvidence = List.copyOf(expectedEvidence);
  }
}
