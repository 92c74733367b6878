package kg.onuguu.school;

import kg.onuguu.reference.CodesOf;

/** Who owns a school (менчик түрү). */
@CodesOf("ownership_form")
public enum OwnershipForm {
  STATE,
  MUNICIPAL,
  PRIVATE
}
