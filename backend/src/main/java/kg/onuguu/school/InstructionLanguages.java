package kg.onuguu.school;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** At most five short codes: one column spares a join in every list of schools. */
@Converter
class InstructionLanguages implements AttributeConverter<List<InstructionLanguage>, String> {
  @Override
  public String convertToDatabaseColumn(List<InstructionLanguage> languages) {
    return languages.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  @Override
  public List<InstructionLanguage> convertToEntityAttribute(String column) {
    return column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(",")).map(InstructionLanguage::valueOf).toList();
  }
}
