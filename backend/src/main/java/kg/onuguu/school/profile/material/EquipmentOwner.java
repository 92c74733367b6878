package kg.onuguu.school.profile.material;

import kg.onuguu.reference.CodesOf;

/** Whose the equipment is; what the staff brought along is not the school's (DQ-22). */
@CodesOf("equipment_owner")
public enum EquipmentOwner {
  SCHOOL,
  STAFF,
  PROJECT
}
