package kg.onuguu.evaluation.criteria;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the pairs of a mapping are kept. */
@Converter
class CriterionPairs extends JsonColumn<CriterionPair> {
  CriterionPairs() {
    super(new TypeReference<>() {});
  }
}
