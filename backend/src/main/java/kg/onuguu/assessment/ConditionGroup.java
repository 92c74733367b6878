package kg.onuguu.assessment;

import kg.onuguu.reference.CodesOf;

/** Group of conditions that an indicator speaks of (шарттардын тобу). */
@CodesOf("vsoko_condition_group")
public enum ConditionGroup {
  PROGRAMME_METHODICAL,
  MATERIAL_TECHNICAL,
  STAFFING,
  INFORMATION_TECHNICAL,
  PROCESS_QUALITY
}
