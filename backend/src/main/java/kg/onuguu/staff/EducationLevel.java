package kg.onuguu.staff;

import kg.onuguu.reference.CodesOf;

/** Education of a person (билими); the first three count as higher education. */
@CodesOf("education_level")
public enum EducationLevel {
  HIGHER(true),
  BACHELOR(true),
  MASTER(true),
  INCOMPLETE_HIGHER(false),
  SPECIALISED_SECONDARY(false);

  private final boolean higher;

  EducationLevel(boolean higher) {
    this.higher = higher;
  }

  public boolean isHigher() {
    return higher;
  }
}
