package kg.onuguu.school.profile.material;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import kg.onuguu.shared.json.JsonColumn;

/** How the lists of a material base are kept. */
final class MaterialLists {
  private MaterialLists() {}

  @Converter
  static class Buildings extends JsonColumn<Building> {
    Buildings() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Facilities extends JsonColumn<Facility> {
    Facilities() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class EquipmentRows extends JsonColumn<Equipment> {
    EquipmentRows() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Inspections extends JsonColumn<Inspection> {
    Inspections() {
      super(new TypeReference<>() {});
    }
  }

  @Converter
  static class Instructions extends JsonColumn<SafetyInstruction> {
    Instructions() {
      super(new TypeReference<>() {});
    }
  }
}
