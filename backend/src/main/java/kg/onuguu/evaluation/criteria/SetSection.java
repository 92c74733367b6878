package kg.onuguu.evaluation.criteria;

import java.util.List;

/** A section of a set, with its criteria in their order. */
public record SetSection(String code, CriteriaText label, List<SetCriterion> criteria) {
  public SetSection {
    criteria = List.copyOf(criteria);
  }
}
