package kg.onuguu.evaluation.register;

/** What a register value counts in. */
public enum RegisterUnit {
  COUNT,
  PERCENT,
  SQUARE_METRE,
  YEAR,
  RATIO
}
