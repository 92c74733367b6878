package kg.onuguu.evaluation.text;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the people of a commission are kept. */
@Converter
class CommissionPeople extends JsonColumn<CommissionPerson> {
  CommissionPeople() {
    super(new TypeReference<>() {});
  }
}
