package kg.onuguu.school.profile.year;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.school.profile.ClassSet;
import kg.onuguu.school.profile.ShiftSchedule;
import kg.onuguu.shared.json.JsonColumn;

/** How the lists of a year are kept. */
final class YearLists {
  private YearLists() {}

  @Converter
  static class Grades extends JsonColumn<Integer> {
    Grades() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Shifts extends JsonColumn<ShiftSchedule> {
    Shifts() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class ClassSets extends JsonColumn<ClassSet> {
    ClassSets() {
      super(new TypeReference<>() {});
    }
  }
}
