package kg.onuguu.indicator.table;

import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import kg.onuguu.school.School;

/** The school years whose figures the director confirmed, for the tables that must not change. */
public interface ConfirmedYears {

  /** The confirmed years of a school; one query. */
  Set<Integer> of(UUID schoolId);

  /**
   * 409 when one of the years is confirmed.
   *
   * @param pointer to a year in the body
   */
  void requireDraft(School school, Set<Integer> changed, IntFunction<String> pointer);
}
