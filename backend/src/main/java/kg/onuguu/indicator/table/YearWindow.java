package kg.onuguu.indicator.table;

import java.util.List;
import java.util.stream.IntStream;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;

/** The years of a table that are read or written, by their first calendar years, both included. */
public record YearWindow(int from, int to) {
  /** Reports look back on so many years. */
  public static final int REPORT_YEARS = 5;

  private static final int LONGEST = 15;

  /**
   * As a reader asks for it: five years up to the current one unless said otherwise.
   *
   * @param current the school year of today
   */
  public static YearWindow asked(Integer from, Integer to, int current) {
    int last = to != null ? to : from != null ? from + REPORT_YEARS - 1 : current;
    int first = from != null ? from : last - REPORT_YEARS + 1;
    return checked(first, last, "from");
  }

  /** As a table is sent. */
  public static YearWindow sent(int from, int to) {
    return checked(from, to, "/from");
  }

  private static YearWindow checked(int from, int to, String pointer) {
    if (to < from || to - from >= LONGEST) {
      throw new ProblemException(
          ProblemType.VALIDATION,
          TableRefusals.at(pointer, "window", "R-097").with("max", LONGEST));
    }
    return new YearWindow(from, to);
  }

  public boolean contains(int year) {
    return year >= from && year <= to;
  }

  /** In their order. */
  public List<Integer> years() {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }
}
