package kg.onuguu.indicator.contingent;

import java.util.Collection;
import java.util.Map;
import kg.onuguu.indicator.table.Percentages;

/**
 * The contingent (окуучулардын контингенти) of one school year.
 *
 * @param declaredTotal as a report prints it, or null
 * @param pupils by grade, only of grades that are known
 */
public record ContingentYear(int schoolYear, Integer declaredTotal, Map<Integer, Integer> pupils) {
  public ContingentYear {
    pupils = Map.copyOf(pupils);
  }

  /** Null when unknown. */
  public Integer of(int grade) {
    return pupils.get(grade);
  }

  /** Pupils of those grades; null while one is unknown, and of no grade. */
  public Integer sum(Collection<Integer> grades) {
    return Percentages.sumOfAll(grades.stream().map(pupils::get).toList());
  }

  /** Pupils of those of the grades that are known; null while none is. */
  public Integer known(Collection<Integer> grades) {
    return Percentages.sumOfKnown(grades.stream().map(pupils::get).toList());
  }

  /** How many of the grades are unknown. */
  public int missing(Collection<Integer> grades) {
    return (int) grades.stream().filter(grade -> !pupils.containsKey(grade)).count();
  }
}
