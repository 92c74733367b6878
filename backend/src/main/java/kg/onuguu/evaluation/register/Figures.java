package kg.onuguu.evaluation.register;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How frozen register values are kept. */
@Converter
public class Figures extends JsonColumn<Figure> {
  Figures() {
    super(new TypeReference<>() {});
  }
}
