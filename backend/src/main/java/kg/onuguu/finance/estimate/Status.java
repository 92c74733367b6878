package kg.onuguu.finance.estimate;

/** A draft is written as a whole; a confirmed estimate is moved by changes alone. */
public enum Status {
  DRAFT,
  CONFIRMED
}
