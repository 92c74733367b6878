package kg.onuguu.evaluation.criteria;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the sections of a set are kept. */
@Converter
class SetSections extends JsonColumn<SetSection> {
  SetSections() {
    super(new TypeReference<>() {});
  }
}
