package kg.onuguu.dataquality;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the figures of a finding are kept. */
@Converter
class FigureList extends JsonColumn<Figure> {
  FigureList() {
    super(new TypeReference<>() {});
  }
}
