package kg.onuguu.indicator.textbook;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How printed percentages are kept. */
@Converter
class DeclaredShares extends JsonColumn<DeclaredShare> {
  DeclaredShares() {
    super(new TypeReference<>() {});
  }
}
