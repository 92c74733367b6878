package kg.onuguu.indicator.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the answers of a survey are kept. */
@Converter
class Answers extends JsonColumn<Answer> {
  Answers() {
    super(new TypeReference<>() {});
  }
}
