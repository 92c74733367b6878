package kg.onuguu.survey;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the questions of a survey are kept. */
@Converter
class Questions extends JsonColumn<Question> {
  Questions() {
    super(new TypeReference<>() {});
  }
}
