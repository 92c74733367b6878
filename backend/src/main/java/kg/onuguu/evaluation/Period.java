package kg.onuguu.evaluation;

import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;
import kg.onuguu.shared.text.SchoolYear;

/** The school years that a self-evaluation looks back over, both included. */
public record Period(int firstYear, int lastYear) {
  private static final int USUAL = 5;
  private static final int LONGEST = 10;

  /** As it is sent; five years up to the school year unless said otherwise. */
  public static Period asked(Integer firstYear, Integer lastYear, int schoolYear) {
    int last = lastYear == null ? schoolYear : lastYear;
    return checked(firstYear == null ? last - USUAL + 1 : firstYear, last);
  }

  /** 422 for a span that is empty or too long. */
  public static Period checked(int firstYear, int lastYear) {
    if (lastYear < firstYear || lastYear - firstYear >= LONGEST) {
      throw new ProblemException(
          ProblemType.RULE_BROKEN,
          Violation.at("/firstYear", "period")
              .rule("R-097")
              .from(SelfEvaluation.MESSAGES)
              .with("max", LONGEST));
    }
    return new Period(firstYear, lastYear);
  }

  public boolean contains(int schoolYear) {
    return schoolYear >= firstYear && schoolYear <= lastYear;
  }

  /** The first school year that it holds, for what is older than it. */
  public SchoolYear begins() {
    return new SchoolYear(firstYear);
  }
}
