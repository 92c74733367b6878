package kg.onuguu.school.profile.material;

import java.math.BigDecimal;
import kg.onuguu.school.profile.Texts;

/**
 * A building (имарат). Kinds are codes of the reference data; what is unknown is null, and an
 * unknown ramp is not a missing one.
 *
 * @param areaM2 of the building, not of the land under it (DQ-19)
 */
public record Building(
    String name,
    String type,
    String tenure,
    BigDecimal areaM2,
    Integer floors,
    Integer blocks,
    Integer yearBuilt,
    String heating,
    String water,
    String sewerage,
    String internet,
    Boolean electricity,
    Boolean ventilation,
    Boolean ramp) {

  public Building {
    type = Texts.orNull(type);
    tenure = Texts.orNull(tenure);
    heating = Texts.orNull(heating);
    water = Texts.orNull(water);
    sewerage = Texts.orNull(sewerage);
    internet = Texts.orNull(internet);
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return AuditLine.of(
            name, type, tenure, areaM2, floors, blocks, yearBuilt, heating, water, sewerage,
            internet)
        .and("electricity", electricity)
        .and("ventilation", ventilation)
        .and("ramp", ramp)
        .toString();
  }
}
