package kg.onuguu.school.profile;

/** Whether the director said that the figures are true. */
public enum ProfileStatus {
  DRAFT,
  CONFIRMED
}
