package kg.onuguu.indicator.table;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.school.School;

/**
 * What every answered table has, read for one window.
 *
 * @param version 0 while nothing was saved
 * @param updatedAt null while nothing was saved
 */
public record TablePage(
    School school,
    YearWindow window,
    int version,
    Instant updatedAt,
    YearBook book,
    Set<Integer> confirmedYears,
    List<DataQualityFinding> findings) {

  public boolean confirmed(int year) {
    return confirmedYears.contains(year);
  }
}
