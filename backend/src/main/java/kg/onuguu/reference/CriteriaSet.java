package kg.onuguu.reference;

import java.util.List;

/**
 * A versioned set of self-evaluation criteria. Another set, or another version, is another
 * entry of the resource.
 */
record CriteriaSet(
    String code, int version, String ky, String ru, String en, List<Section> sections) {

  record Section(String code, String ky, String ru, String en, List<Criterion> criteria) {}

  record Criterion(String code, String ky, String ru, String en) {}
}
