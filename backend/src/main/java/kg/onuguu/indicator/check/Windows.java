package kg.onuguu.indicator.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kg.onuguu.indicator.table.YearWindow;

/** Five consecutive years, and what a table has more or less of them. */
final class Windows {
  private Windows() {}

  /** What a table lacks of a window, and what it has beyond. */
  record Difference(List<Integer> missing, List<Integer> extra) {
    boolean isNone() {
      return missing.isEmpty() && extra.isEmpty();
    }
  }

  /**
   * The last five years up to the newest one that is recorded; fewer where the school began later.
   */
  static List<Integer> of(Collection<Integer> recorded) {
    SortedSet<Integer> years = new TreeSet<>(recorded);
    int last = years.last();
    int first = Math.max(years.first(), last - YearWindow.REPORT_YEARS + 1);
    return IntStream.rangeClosed(first, last).boxed().toList();
  }

  /**
   * Only the newest years of the table are compared, as many as the window has: what lies further
   * back is history.
   */
  static Difference between(List<Integer> window, Collection<Integer> recorded) {
    List<Integer> all = new ArrayList<>(new TreeSet<>(recorded));
    List<Integer> newest = all.subList(Math.max(0, all.size() - window.size()), all.size());
    return new Difference(
        window.stream().filter(year -> !recorded.contains(year)).toList(),
        newest.stream().filter(year -> !window.contains(year)).toList());
  }
}
