package kg.onuguu.school.profile.material;

import java.math.BigDecimal;
import java.util.List;

/**
 * A material base as it is written; what is unknown is null.
 *
 * @param landAreaM2 of the plot with its grounds (DQ-19)
 */
public record MaterialContent(
    BigDecimal landAreaM2,
    List<Building> buildings,
    List<Facility> facilities,
    List<Equipment> equipment,
    List<Inspection> inspections,
    List<SafetyInstruction> instructions) {

  /** While nobody has written anything. */
  static final MaterialContent EMPTY =
      new MaterialContent(null, List.of(), List.of(), List.of(), List.of(), List.of());
}
