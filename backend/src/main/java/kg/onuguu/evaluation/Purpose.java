package kg.onuguu.evaluation;

/** What a self-evaluation is made for; one of each a school and school year. */
public enum Purpose {
  ANNUAL,
  ACCREDITATION
}
