package kg.onuguu.reference;

import java.util.List;

/**
 * A versioned set of self-evaluation criteria. Another set, or another version, is another
 * entry of the resource.
 */
public record CriteriaSet(
    String code, int version, String ky, String ru, String en, List<Section> sections) {

  public record Section(String code, String ky, String ru, String en, List<Criterion> criteria) {}

  /**
   * A criterion.
   *
   * @param help what to describe and which evidence fits
   * @param expectedEvidence codes of evidence_kind
   * @param partsMayBeNotApplicable as a dormitory is where there is none
   */
  public record Criterion(
      String code,
      String ky,
      String ru,
      String en,
      Help help,
      List<String> expectedEvidence,
      boolean partsMayBeNotApplicable) {}

  public record Help(String ky, String ru, String en) {}
}
