package kg.onuguu.school;

/** Who owns a school (менчик түрү). */
public enum OwnershipForm {
  STATE,
  MUNICIPAL,
  PRIVATE
}
