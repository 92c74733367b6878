package kg.onuguu.survey.result;

/** Why no distribution is given. */
public enum Hidden {
  /** Answers still come in: the results before and after one of them would tell it. */
  OPEN,
  /** So few answered that a distribution tells of single people. */
  FEW
}
