package kg.onuguu.school.profile.material;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.school.profile.MaterialFacts;

/**
 * What the lists of a material base add up to; an unknown part makes a sum unknown. Which
 * kinds are computers and which rooms are for lessons says the reference data.
 */
@ApplicationScoped
class MaterialSums {
  private static final String LAPTOP = "laptop";

  private final ReferenceData reference;

  MaterialSums(ReferenceData reference) {
    this.reference = reference;
  }

  /** All of them. */
  MaterialFacts of(MaterialBase base) {
    MaterialContent content = base.content();
    return new MaterialFacts(
        buildingArea(content.buildings()),
        content.landAreaM2(),
        content.buildings().stream().map(Building::yearBuilt).filter(Objects::nonNull).toList(),
        counts(content.facilities()),
        teachingRooms(content.facilities()),
        computers(content.equipment()),
        workingComputers(content.equipment()),
        laptops(content.equipment(), false),
        laptops(content.equipment(), true),
        base.getConfirmation() == null ? null : base.getConfirmation().confirmedAsOf());
  }

  BigDecimal buildingArea(List<Building> buildings) {
    return buildings.isEmpty() || buildings.stream().anyMatch(one -> one.areaM2() == null)
        ? null
        : buildings.stream().map(Building::areaM2).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Of pupils, in any state but written off. */
  Integer computers(List<Equipment> equipment) {
    return sum(equipment, one -> isComputer(one) && one.state() != EquipmentState.WRITTEN_OFF);
  }

  /** 14, of them 4 out of order, are 10; 0 when all are out of order. */
  Integer workingComputers(List<Equipment> equipment) {
    if (computers(equipment) == null) {
      return null;
    }
    Integer working =
        sum(equipment, one -> isComputer(one) && one.state() == EquipmentState.WORKING);
    return working == null ? 0 : working;
  }

  private Integer laptops(List<Equipment> equipment, boolean ofStaff) {
    return sum(
        equipment,
        one ->
            one.kind().equals(LAPTOP)
                && one.state() != EquipmentState.WRITTEN_OFF
                && (one.owner() == EquipmentOwner.STAFF) == ofStaff);
  }

  private boolean isComputer(Equipment one) {
    return has("equipment_kind", one.kind(), "computer");
  }

  private boolean has(String set, String code, String attribute) {
    return reference
        .find(set, code)
        .filter(value -> Boolean.parseBoolean(value.attributes().get(attribute)))
        .isPresent();
  }

  private Integer teachingRooms(List<Facility> facilities) {
    List<Facility> rooms =
        facilities.stream()
            .filter(one -> has("facility_kind", one.kind(), "teaching"))
            .filter(one -> one.count() != null)
            .toList();
    return rooms.isEmpty() ? null : rooms.stream().mapToInt(Facility::count).sum();
  }

  private static Map<String, Integer> counts(List<Facility> facilities) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    facilities.stream()
        .filter(one -> one.count() != null)
        .forEach(one -> counts.put(one.kind(), one.count()));
    return counts;
  }

  /** Null when there is no such row, or the count of one is unknown. */
  private static Integer sum(List<Equipment> equipment, Predicate<Equipment> wanted) {
    List<Equipment> rows = equipment.stream().filter(wanted).toList();
    return rows.isEmpty() || rows.stream().anyMatch(one -> one.count() == null)
        ? null
        : rows.stream().mapToInt(Equipment::count).sum();
  }
}
