package kg.onuguu.indicator.confirmation;

/** Whether the director said that the figures of a school year are true. */
public enum ConfirmationStatus {
  DRAFT,
  CONFIRMED
}
