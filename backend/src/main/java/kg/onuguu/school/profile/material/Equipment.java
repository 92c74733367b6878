package kg.onuguu.school.profile.material;

import kg.onuguu.school.profile.Texts;

/**
 * Equipment of one kind, state and owner (жабдуу).
 *
 * @param kind a code of equipment_kind
 * @param count null while unknown
 * @param year of purchase
 */
public record Equipment(
    String kind,
    Integer count,
    EquipmentState state,
    EquipmentOwner owner,
    Integer year,
    String room) {

  public Equipment {
    room = Texts.orNull(room);
  }

  /** As the audit trail shows it. */
  @Override
  public String toString() {
    return kind
        + ": "
        + (count == null ? "?" : count)
        + ", "
        + AuditLine.of(state, owner, year, room);
  }
}
