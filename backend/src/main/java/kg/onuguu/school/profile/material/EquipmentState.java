package kg.onuguu.school.profile.material;

import kg.onuguu.reference.CodesOf;

/** State of equipment (жабдуунун абалы). */
@CodesOf("equipment_state")
public enum EquipmentState {
  WORKING,
  BROKEN,
  WRITTEN_OFF
}
