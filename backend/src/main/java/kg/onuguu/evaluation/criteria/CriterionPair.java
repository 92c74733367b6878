package kg.onuguu.evaluation.criteria;

/** A criterion of one set and the one of the other that asks for the same. */
public record CriterionPair(String from, String to) {
  CriterionPair turned() {
    return new CriterionPair(to, from);
  }
}
