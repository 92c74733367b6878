package kg.onuguu.shared.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/**
 * A list that is always written and read as a whole, kept as a JSON document in one text column.
 * Its own mapper: what is stored must not change with the settings of the API.
 */
public abstract class JsonColumn<T> implements AttributeConverter<List<T>, String> {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private final TypeReference<List<T>> type;

  protected JsonColumn(TypeReference<List<T>> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(List<T> list) {
    try {
      return MAPPER.writeValueAsString(list == null ? List.of() : list);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public List<T> convertToEntityAttribute(String json) {
    try {
      return json == null ? List.of() : MAPPER.readValue(json, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored list cannot be read", broken);
    }
  }
}
