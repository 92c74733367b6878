package kg.onuguu.indicator.quality;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import kg.onuguu.shared.json.JsonColumn;

/** Grades as a JSON list; unlike other lists, null stays null: the row names none. */
@Converter
class GradeList implements AttributeConverter<List<Integer>, String> {
  private static final JsonColumn<Integer> JSON =
      new JsonColumn<Integer>(new TypeReference<List<Integer>>() {}) {};

  @Override
  public String convertToDatabaseColumn(List<Integer> grades) {
    return grades == null ? null : JSON.convertToDatabaseColumn(grades);
  }

  @Override
  public List<Integer> convertToEntityAttribute(String json) {
    return json == null ? null : JSON.convertToEntityAttribute(json);
  }
}
