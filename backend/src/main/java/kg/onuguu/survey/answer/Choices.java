package kg.onuguu.survey.answer;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the choices of one person are kept. */
@Converter
class Choices extends JsonColumn<Choice> {
  Choices() {
    super(new TypeReference<>() {});
  }
}
