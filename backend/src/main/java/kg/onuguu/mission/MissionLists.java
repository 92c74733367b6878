package kg.onuguu.mission;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the lists of a mission are kept. */
final class MissionLists {
  private MissionLists() {}

  @Converter
  static class Texts extends JsonColumn<String> {
    Texts() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Opinions extends JsonColumn<Opinion> {
    Opinions() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Answers extends JsonColumn<Answer> {
    Answers() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Values extends JsonColumn<SchoolValue> {
    Values() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Components extends JsonColumn<GraduateComponent> {
    Components() {
      super(new TypeReference<>() {});
    }
  }
}
