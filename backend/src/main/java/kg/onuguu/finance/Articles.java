package kg.onuguu.finance;

/** The articles of the budget classification, which change over the years. */
public interface Articles {

  /** Whether there was such an article in that year. */
  boolean isValid(String code, int year);
}
